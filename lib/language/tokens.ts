import type { Span } from '../types.ts';

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

// One alternative a kind. Words keep inner apostrophes (N'Djamena, O'Brien) but give up a possessive; hyphens are marks of their own,
// so that "US-Cambodia" is two countries; points stay with initials and dotted abbreviations.
const PIECES =
  /(?:\p{L}\.){2,}(?![\p{L}])|(?:[\p{L}\p{M}]+(?:['’ʻ‘](?!(?:s|S)(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*)|\d+(?:[.,:]\d+)*|['’]s(?![\p{L}\p{M}])|['’]S(?![\p{L}\p{M}])|\.{2,}|\S/gu;

/** Abbreviations whose point belongs to the word, so that no sentence ends there. Norms. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col sgt capt cmdr adm maj brig sen rep gov pres rev hon st sr jr jnr snr messrs mme mlle amb sec dept min fr ft mt no vs etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc ltd co corp approx est al pm am rt'
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
        .replace(/[’‘ʻ`]/g, "'");
      break;
    }
  }
  return plain.includes('.') && plain.length > 1 ? plain.replaceAll('.', '') : plain;
}

function shapeOf(text: string): Token['shape'] {
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
  PIECES.lastIndex = from;
  const stretch = to === text.length ? text : text.slice(0, to);
  for (let m = PIECES.exec(stretch); m; m = PIECES.exec(stretch)) {
    const start = m.index;
    let piece = m[0];
    const code = piece.codePointAt(0) as number;
    const isWord = /^[\p{L}]/u.test(piece);
    const isNumber = code >= 48 && code <= 57;
    // "Mr." and "J." keep their point; "Israel." does not.
    if (isWord && stretch[start + piece.length] === '.' && !piece.includes('.')) {
      const norm = normalise(piece);
      const single = piece.length === 1 && piece !== 'I' && piece === piece.toUpperCase();
      if (
        single ||
        (ABBREVIATIONS.has(norm) &&
          piece[0] === (piece[0] as string).toUpperCase() &&
          norm !== 'no' &&
          norm !== 'am' &&
          norm !== 'pm')
      ) {
        piece += '.';
        PIECES.lastIndex = start + piece.length;
      }
    }
    const previous = tokens[tokens.length - 1];
    tokens.push({
      start,
      end: start + piece.length,
      text: piece,
      norm: normalise(piece),
      kind: isWord ? 'word' : isNumber ? 'number' : 'mark',
      shape: isWord ? shapeOf(piece) : 'none',
      glued: previous !== undefined && previous.end === start,
    });
  }
  return tokens;
}

/** Is this token the possessive ending "’s"? */
export function isPossessive(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'mark' && (token.norm === "'s" || token.text === '’s' || token.text === '’S')
  );
}
