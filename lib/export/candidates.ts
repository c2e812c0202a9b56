/** Places in a text where an annotation's words may stand, each with how like its surroundings are. */

import type { Anchored, Wanted } from './anchor.ts';
import { fold } from './fold.ts';
import { approximateMatches, beginsLike, endsLike } from './similarity.ts';

export interface Candidate extends Anchored {
  /** It stands at the very position the annotation names. */
  atPosition: boolean;
  /** On one side the context is as it was, to the letter: on the other a sentence may have come or gone. */
  oneSide: boolean;
}

/** Words that stand in more places than this are told apart by the nearest ones only; fewer for a file of very many annotations. */
const MOST = 400;
const MOST_IN_ALL = 60_000;
/** Shorter words are another word when a letter of them changes. */
const SHORTEST_FUZZY = 12;
/** One edit for so many characters: what a copy editor or a typo changes. */
const CHARACTERS_AN_EDIT = 8;
/** Cells of the distance table one text may cost (about a second): a page of a million words must not hang the reader's. */
const WORK = 150_000_000;
/** Characters read in search of quotes, likewise. */
const SCANNED = 4_000_000_000;

/** In: a text. Out: a code point offset's UTF-16 offset. */
function unitsIn(text: string): (codePoint: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (codePoint) => codePoint;
  const units: number[] = [];
  let at = 0;
  for (const sign of text) {
    units.push(at);
    at += sign.length;
  }
  return (codePoint) => units[codePoint] ?? text.length;
}

function occurrences(text: string, words: string): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) all.push(at);
  return all;
}

/** At most so many of them (they are in order), those around `near`. */
function nearest(places: number[], near: number, most: number): number[] {
  if (places.length <= most) return places;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < near) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - (most >> 1)), places.length - most);
  return places.slice(from, from + most);
}

/** Two letters: no word begins or ends between them. */
const LETTERS = /^[\p{L}\p{M}\p{N}]{2}$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether a stretch begins and ends with whole words, and with those that `words` begins and ends with, give or take a letter. */
function sameBorders(words: string, text: string, start: number, end: number): boolean {
  const cut = (at: number) => LETTERS.test(text.slice(at - 1, at + 1));
  if (cut(start) || cut(end)) return false;
  const around = [...text.slice(start, end).matchAll(WORD)].map(([word]) => word);
  const wanted = [...words.matchAll(WORD)].map(([word]) => word);
  const alike = (a = '', b = '') => a === b || (a.length > 4 && (beginsLike(b, a) ?? 0) * a.length >= a.length - 1);
  const [first, last] = [around[0], around.at(-1)];
  const near = (a = '', b = '') => Math.abs(a.length - b.length) <= 1 && alike(a, b);
  return near(wanted[0], first) && near(wanted.at(-1), last);
}

export interface Finder {
  /** Where the very words stand (whatever their quote marks, dashes and blanks). */
  quoted: (wanted: Wanted) => Candidate[];
  /** Where nearly the words stand, near an expected place when there is one. */
  fuzzy: (wanted: Wanted, near: { at: number; distance: number } | null) => Candidate[];
  /** Whether about `at` something like the words and their context is left, a third of it changed at most. */
  leftAt: (wanted: Wanted, at: number) => boolean;
}

/** In: the text to search, and for how many annotations. Out: its finder; offsets of candidates are UTF-16 code units of that text. */
export function finder(text: string, count: number): Finder {
  const folded = fold(text);
  const units = unitsIn(text);
  const most = Math.max(8, Math.min(MOST, Math.floor(MOST_IN_ALL / Math.max(1, count))));
  const known = new Map<string, number[]>();
  let work = WORK;
  let scanned = 0;

  /** From a stretch of the folded text to a candidate. */
  const candidate = (start: number, end: number, { quote, position }: Wanted, method: 'quote' | 'fuzzy'): Candidate => {
    const [prefix, suffix] = [fold(quote.prefix).text, fold(quote.suffix).text];
    const before = endsLike(folded.text.slice(Math.max(0, start - 2 * prefix.length), start), prefix);
    const after = beginsLike(folded.text.slice(end, end + 2 * suffix.length), suffix);
    const weights = (before === null ? 0 : prefix.length) + (after === null ? 0 : suffix.length);
    const from = folded.original(start);
    // the last character's own end, so that blanks after it stay outside
    const to = end > start ? folded.original(end - 1) + 1 : from;
    const atPosition = position !== null && (from === units(position.start) || from === position.start);
    const likeness =
      weights === 0 ? Number(atPosition) : ((before ?? 0) * prefix.length + (after ?? 0) * suffix.length) / weights;
    return {
      start: from,
      end: to,
      method: method === 'quote' && atPosition ? 'position' : method,
      likeness,
      atPosition,
      oneSide: before === 1 || after === 1,
    };
  };

  return {
    quoted: (wanted) => {
      const words = fold(wanted.quote.exact).text;
      if (words.trim() === '') return [];
      let places = known.get(words);
      if (!places) {
        scanned += folded.text.length;
        places = scanned > SCANNED ? [] : occurrences(folded.text, words);
        known.set(words, places);
      }
      const near = folded.folded(wanted.position?.start ?? 0);
      return nearest(places, near, most).map((start) => candidate(start, start + words.length, wanted, 'quote'));
    },
    leftAt: ({ quote: { prefix, exact, suffix } }, at) => {
      const whole = fold(prefix + exact.slice(0, 100) + suffix).text;
      const stretch = folded.text.slice(folded.folded(at - 300), folded.folded(at + 300) + whole.length);
      work -= stretch.length * whole.length;
      return work >= 0 && approximateMatches(whole, stretch, Math.floor(whole.length / 3)).length > 0;
    },
    fuzzy: (wanted, near) => {
      const words = fold(wanted.quote.exact).text;
      if (words.length < SHORTEST_FUZZY) return [];
      const reach =
        near && Number.isFinite(near.distance) ? 0.25 * near.distance + 2 * words.length + 200 : text.length;
      const from = near ? folded.folded(near.at - reach) : 0;
      const stretch = folded.text.slice(from, near ? folded.folded(near.at + reach) : undefined);
      work -= stretch.length * words.length;
      if (work < 0) return [];
      return approximateMatches(words, stretch, Math.floor(words.length / CHARACTERS_AN_EDIT)).flatMap((match) => {
        if (match.distance === 0) return []; // the very words: `quoted` has weighed them
        let [start, end] = [from + match.start, from + match.end];
        while (folded.text[start] === ' ') start++;
        while (folded.text[end - 1] === ' ') end--;
        const place = candidate(start, end, wanted, 'fuzzy');
        const far = near && Math.abs(place.start - near.at) > 10 + 0.25 * Math.min(near.distance, text.length);
        return !far && sameBorders(words, folded.text, start, end) ? [place] : [];
      });
    },
  };
}
