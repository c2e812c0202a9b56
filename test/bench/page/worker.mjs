/** A context of its own for the analysis. `cold`: load the code and read one text. `load`, then `warm`: read texts in turn. */
const contenders = {};

function load(name, code) {
  // biome-ignore lint/security/noGlobalEval: the code must be compiled here and now, to be measured
  globalThis.eval(code);
  contenders[name] = globalThis.contender;
}

globalThis.onmessage = ({ data: { task, name, code, articles } }) => {
  const began = performance.now();
  if (code) load(name, code);
  for (const article of articles ?? []) contenders[name](article);
  postMessage({ task, took: performance.now() - began });
};
