/**
 * Controls, and the marks that turn the reading direction of what follows (Unicode Standard Annex 9, explicit formatting). A page may hold
 * them; in a file for people they would hide or reorder words that are not the page's. The JSON export keeps them: it is exact.
 */
const INVISIBLE = /(?![\s\u0085])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** In: any text of a page. Out: one line of it, blanks collapsed, without controls and half characters. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .trim();
}
