import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);
const { its } = nlp;
globalThis.contender = ({ text }) => {
  const doc = nlp.readDoc(text);
  return [doc.entities().out(its.detail), doc.tokens().out(its.pos)];
};
