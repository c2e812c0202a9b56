/** Texts that change at random, and where each stretch of the old text is in the new one. All of it seeded: a failure comes back. */

import type { Span } from '../../lib/types.ts';

/** Mulberry32: small, seeded, good enough to shuffle text. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Changed {
  text: string;
  /** In: a span of the old text. Out: where it is in the new text, or null when a character of it was touched. */
  now: (span: Span) => Span | null;
  /** In: a span of the old text. Out: where what is left of it, and what came instead, is in the new text. */
  region: (span: Span) => Span;
}

/**
 * Whether a place is where a stretch of the old text is, or what came in its stead. Where a sentence is cut out and the next begins with
 * the same words, those now stand at the very spot, after the very same text: nobody could tell them from the old ones.
 */
export function isThere(place: Span, { start, end }: Span): boolean {
  return (place.start >= start && place.end <= end) || place.start === start || place.end === end;
}

export type Change = 'characters' | 'words' | 'sentences';

const PIECES: Record<Change, RegExp> = {
  characters: /[\s\S]/gu,
  words: /\s+|[^\s]+/gu,
  sentences: /[^.\n]*[.\n]+\s*|[^.\n]+$/gu,
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** In: a text, what to change, how much of it (0 to 1), a seed. Out: the text with that share replaced, left out or added to. */
export function change(text: string, what: Change, share: number, seed: number): Changed {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const pieces = [...text.matchAll(PIECES[what])].map(({ 0: piece, index }) => ({ piece, index }));
  // a foreign sentence: one of the text's own would be the old one at a new place
  const foreign = (sentence: string): string => sentence.split(/(\s+)/).reverse().join('');
  const other = (): string => {
    if (what === 'characters') return pick([...LETTERS]);
    return what === 'words' ? pick(pieces).piece : foreign(pick(pieces).piece);
  };
  const kept: { old: Span; now: number }[] = [];
  let result = '';
  for (const { piece, index } of pieces) {
    const blank = what === 'words' && piece.trim() === '';
    if (!blank && next() < share) {
      const kind = pick(['replace', 'delete', 'insert'] as const);
      if (kind === 'replace')
        result += what === 'words' ? pick(pieces.filter((one) => one.piece.trim() !== '')).piece : other();
      if (kind === 'delete') continue;
      if (kind === 'replace') continue;
      const added = other();
      if (!added.includes(piece.trim()) && !piece.includes(added.trim())) result += added; // which of two like words is the old one, nobody could say
    }
    kept.push({ old: { start: index, end: index + piece.length }, now: result.length });
    result += piece;
  }
  return {
    text: result,
    now: ({ start, end }) => {
      const over = kept.filter(({ old }) => old.start < end && old.end > start);
      const first = over[0];
      if (!first || first.old.start > start || (over.at(-1)?.old.end ?? 0) < end) return null;
      const shift = first.now - first.old.start;
      // every character there, one after the other, with nothing put between
      const whole = over.every(
        ({ old, now }, i) => now - old.start === shift && (i === 0 || old.start === over[i - 1]?.old.end),
      );
      return whole ? { start: start + shift, end: end + shift } : null;
    },
    region: ({ start, end }) => {
      const before = kept.findLast(({ old }) => old.end <= start);
      const after = kept.find(({ old }) => old.start >= end);
      return {
        start: before ? before.now + (before.old.end - before.old.start) : 0,
        end: after ? after.now : result.length,
      };
    },
  };
}
