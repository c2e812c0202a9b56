/** Text of a page in Markdown and in YAML: it stays text, whatever it holds. */

import { oneLine } from './line.ts';

/** Entities for what HTML reads, in a renderer too that knows no backslash before it. */
const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Marks of CommonMark, GitHub's tables and strikes, and Obsidian's links, tags, highlights, comments, maths and block names. */
const MARKS = /[\\`*_{}[\]#|~=$^%]/gu;

/** Signs that begin a list, a heading line or a numbered item at the start of a line. */
const LINE_START = /^(?:([-+])|(\d+)([.)]))/u;

/** In: any text of a page. Out: one line of Markdown that shows just that text: no mark-up, no HTML, no link of its own. */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(MARKS, '\\$&')
    .replace(/[&<>]/gu, (sign) => HTML[sign] ?? sign)
    .replace(/!(?=\\\[)/gu, '\\!')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@|(?<=\b(?:mailto|xmpp)):/giu, '\\$&') // addresses become links by themselves
    .replace(LINE_START, (_all, bullet, number, dot) => (bullet ? `\\${bullet}` : `${number}\\${dot}`));
}

/** In: a name and an address that `safeUri` let through. Out: a link; the address may hold round brackets, hence its pointed ones. */
export function markdownLink(text: string, uri: string | null): string {
  return uri === null ? markdown(text) : `[${markdown(text)}](<${uri}>)`;
}

/** In: any text. Out: a YAML scalar in double quotes (JSON's strings are YAML's, but for a few signs YAML does not print); no HTML either. */
export function yaml(text: string): string {
  return JSON.stringify(oneLine(text)).replace(
    /[<\u007F-\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
