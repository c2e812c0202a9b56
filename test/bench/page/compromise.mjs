import nlp from 'compromise/three';

globalThis.contender = ({ text }) => {
  const doc = nlp(text);
  return [doc.people(), doc.places(), doc.quotations()].map((found) => found.json({ offset: true, terms: false }));
};
