/**
 * Where a word, a number or a mark ends. By hand and not by a regular expression: one with Unicode's classes takes longer to be
 * compiled than a whole article takes to be read, and every article is read by a context that has just been started.
 */

export const POINT = 46;
const [APOSTROPHE, COMMA, COLON, SMALL_S, CAPITAL_S] = [39, 44, 58, 115, 83];

const LETTER = /\p{L}/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const BLANK = /\s/;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAscii = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Latin letters with diacritics: Latin-1 and Latin Extended-A and -B but for × and ÷. */
const isLatin = (code: number): boolean => code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
/** Dashes, quotation marks, ellipsis: what news has beside ASCII. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x2027;
/** The modifier apostrophe, a letter to Unicode, is what some pages write for one ("Hungaryʼs"). */
const MODIFIER_APOSTROPHE = 0x2bc;
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === 0x2019 || code === MODIFIER_APOSTROPHE;

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
/** The character at `i`, of one or two code units. */
const charAt = (text: string, i: number, to: number): string =>
  isSurrogate(text.charCodeAt(i)) && i + 1 < to
    ? String.fromCodePoint(text.codePointAt(i) as number)
    : (text[i] as string);

function isA(pattern: RegExp, text: string, i: number, to: number): boolean {
  if (i >= to) return false;
  const code = text.charCodeAt(i);
  if (code < 0x80) return isAscii(code);
  if (isLatin(code)) return true;
  if (code === MODIFIER_APOSTROPHE) return false;
  return !isPunctuation(code) && pattern.test(charAt(text, i, to));
}

/** Does a letter of any script stand at `i`? */
export const isLetterAt = (text: string, i: number, to: number): boolean => isA(LETTER, text, i, to);

function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return !isLatin(code) && !isPunctuation(code) && BLANK.test(String.fromCharCode(code));
}

/** The next place from `i` on that is not blank, or `to`. */
export function blanksEnd(text: string, i: number, to: number): number {
  let at = i;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the letters (with their diacritics) from `i` on. */
function lettersEnd(text: string, i: number, to: number): number {
  let at = i;
  for (;;) {
    while (at < to && isAscii(text.charCodeAt(at))) at++;
    if (!isA(LETTER_OR_MARK, text, at, to)) return at;
    at += charAt(text, at, to).length;
  }
}

/** "U.S.", "e.g.": the end of single letters with points, two at least, where no letter follows; else `i`. */
function dottedEnd(text: string, i: number, to: number): number {
  let at = i;
  let letters = 0;
  while (isLetterAt(text, at, to)) {
    const next = at + charAt(text, at, to).length;
    if (next >= to || text.charCodeAt(next) !== POINT) return i;
    at = next + 1;
    letters++;
  }
  return letters > 1 ? at : i;
}

/** Is `i` the s of a possessive? */
const isPossessiveS = (text: string, i: number, to: number): boolean =>
  i < to &&
  (text.charCodeAt(i) === SMALL_S || text.charCodeAt(i) === CAPITAL_S) &&
  !isA(LETTER_OR_MARK, text, i + 1, to);

/** Words keep inner apostrophes (N'Djamena, O’Brien) but give up a possessive. */
function wordEnd(text: string, i: number, to: number): number {
  let end = lettersEnd(text, i, to);
  while (end < to && (isApostrophe(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2018)) {
    if (isPossessiveS(text, end + 1, to) || !isA(LETTER_OR_MARK, text, end + 1, to)) break;
    end = lettersEnd(text, end + 1, to);
  }
  return end;
}

/** "2,000", "10:30", "3.5". */
function numberEnd(text: string, i: number, to: number): number {
  let end = i;
  for (;;) {
    while (end < to && isDigit(text.charCodeAt(end))) end++;
    const code = end < to ? text.charCodeAt(end) : 0;
    const joins = code === POINT || code === COMMA || code === COLON;
    if (!joins || end + 1 >= to || !isDigit(text.charCodeAt(end + 1))) return end;
    end++;
  }
}

/**
 * The end of the word, number or mark that starts at `i`. Hyphens are marks of their own, so that "US-Cambodia" is two countries; a
 * possessive ending is one mark; points in a row are one.
 */
export function pieceEnd(text: string, i: number, to: number): number {
  const code = text.charCodeAt(i);
  if (isDigit(code)) return numberEnd(text, i, to);
  if (isLetterAt(text, i, to)) return Math.max(dottedEnd(text, i, to), wordEnd(text, i, to));
  if (isA(LETTER_OR_MARK, text, i, to)) return wordEnd(text, i, to);
  if (isApostrophe(code) && isPossessiveS(text, i + 1, to)) return i + 2;
  let end = i + charAt(text, i, to).length;
  if (code === POINT) while (end < to && text.charCodeAt(end) === POINT) end++;
  return end;
}
