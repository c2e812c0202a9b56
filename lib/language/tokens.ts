import type { Span } from '../types.ts';
import { blanksEnd, isDigit, isLetterAt, POINT, pieceEnd } from './pieces.ts';

/**
 * A word, number or mark, with exact offsets. `norm` is what tables are written in: lower case, without diacritics,
 * points or curly apostrophes ("U.S." → "us", "Élysée" → "elysee").
 */
export interface Token extends Span {
  text: string;
  norm: string;
  kind: 'word' | 'number' | 'mark';
  /** How the word is capitalised; 'none' for what has no letters. */
  shape: 'lower' | 'title' | 'upper' | 'mixed' | 'none';
  /** No blank stands between this token and the one before it. */
  glued: boolean;
}

/** Abbreviations whose point belongs to the word, so that no sentence ends there. Norms. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col sgt capt cmdr adm maj brig sen rep gov pres rev hon st sr jr jnr snr messrs mme mlle amb sec dept min fr ft mt no vs etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc ltd co corp approx est al pm am rt th chr wm md mohd ven'
  ).split(' '),
);

const MARKS = /\p{M}/gu;
/** Letters that NFD leaves whole. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  þ: 'th',
};

/**
 * The form in which words are compared: lower case, no diacritics, no points, straight apostrophes.
 * @param text any text
 */
export function normalise(text: string): string {
  let plain = text.toLowerCase();
  // Most words of the news are ASCII; the rest pay for the decomposition.
  for (let i = 0; i < plain.length; i++) {
    if (plain.charCodeAt(i) > 127) {
      plain = plain
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(/[øłđðıßæœəþ]/g, (c) => PLAIN[c] ?? c)
        .replace(/[’‘ʻʼ`]/g, "'");
      break;
    }
  }
  return plain.includes('.') && plain.length > 1 ? plain.replaceAll('.', '') : plain;
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

function shapeOf(text: string): Token['shape'] {
  let lower = 0;
  let upper = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return shapeOfAny(text);
    if (isLower(code)) lower++;
    else if (isUpper(code)) upper++;
  }
  if (lower + upper === 0) return 'none';
  if (upper === 0) return 'lower';
  if (lower === 0) return upper > 1 ? 'upper' : 'title';
  return upper === 1 && isUpper(text.charCodeAt(0)) ? 'title' : 'mixed';
}

function shapeOfAny(text: string): Token['shape'] {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (!letters) return 'none';
  const first = letters[0] as string;
  if (letters === letters.toLowerCase()) return letters === letters.toUpperCase() ? 'title' : 'lower'; // scripts without case count as names
  if (letters === letters.toUpperCase()) return letters.length > 1 ? 'upper' : 'title';
  return first !== first.toLowerCase()
    ? letters.slice(1) === letters.slice(1).toLowerCase()
      ? 'title'
      : 'mixed'
    : 'mixed';
}

/**
 * Splits a stretch of text into tokens.
 * @param text the whole text that the offsets are counted in
 * @param from first UTF-16 code unit of the stretch
 * @param to   end of the stretch (exclusive)
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let start = blanksEnd(text, from, to); start < to; ) {
    const isWord = isLetterAt(text, start, to);
    let end = pieceEnd(text, start, to);
    if (isWord && keepsPoint(text, start, end, to)) end++;
    const piece = text.slice(start, end);
    const code = piece.charCodeAt(0);
    tokens.push({
      start,
      end,
      text: piece,
      norm: normalise(piece),
      kind: isWord ? 'word' : isDigit(code) ? 'number' : 'mark',
      shape: isWord ? shapeOf(piece) : 'none',
      glued: tokens.length > 0 && (tokens[tokens.length - 1] as Token).end === start,
    });
    start = blanksEnd(text, end, to);
  }
  return tokens;
}

/** "Mr." and "J." keep their point; "Israel." does not. */
function keepsPoint(text: string, start: number, end: number, to: number): boolean {
  if (end >= to || text.charCodeAt(end) !== POINT) return false;
  const piece = text.slice(start, end);
  if (piece.includes('.')) return false;
  if (piece.length === 1) return piece !== 'I' && piece === piece.toUpperCase();
  const norm = normalise(piece);
  return (
    ABBREVIATIONS.has(norm) &&
    piece[0] === (piece[0] as string).toUpperCase() &&
    norm !== 'no' &&
    norm !== 'am' &&
    norm !== 'pm'
  );
}

/** Is this token the possessive ending "’s"? */
export function isPossessive(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'mark' && (token.norm === "'s" || token.text === '’s' || token.text === '’S')
  );
}
