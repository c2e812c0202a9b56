/**
 * Finds the words of annotations again in a text that may have changed: by position, by quote with its context, then fuzzily. What
 * cannot be told from other words is not found: a highlight in the wrong place is worse than none.
 *
 * Two rounds. Words that only one place fits are found first; they tell how far the text has moved, and so which of several like
 * places is meant by the rest.
 */

import type { Span } from '../types.ts';
import { type Candidate, finder } from './candidates.ts';
import { type Drift, driftOf } from './drift.ts';

/** What an annotation says of its place. Positions count Unicode code points, or (`units`) UTF-16 code units. */
export interface Wanted {
  quote: { exact: string; prefix: string; suffix: string };
  position: Span | null;
}

export type Method = 'position' | 'quote' | 'fuzzy';

/** A place in the text, in UTF-16 code units. */
export interface Anchored extends Span {
  method: Method;
  /** How like the text around it is to the context the annotation knew, 0 to 1. */
  likeness: number;
}

/** Context so like that it is the same place, even with a tenth of it changed; unlike places reach 0.4. */
const SURE = 0.7;
/** Context that may be the same place, if nothing else may be and the place is where it is expected. */
const PERHAPS = 0.45;
/** How much better than the second best place the best must be. */
const MARGIN = 0.2;

/** The best of several, if it is clearly that. */
function clearly(best: Candidate[], least: number, score: (one: Candidate) => number): Candidate | null {
  const [first, second] = [...best].sort((a, b) => score(b) - score(a));
  if (!first || first.likeness < least) return null;
  return !second || score(first) - score(second) >= MARGIN ? first : null;
}

/** A place that needs no other: it stands at its very position in its own context, or nothing else in the text is like it. */
function certain(candidates: Candidate[]): Candidate | null {
  const atPosition = candidates.find((one) => one.atPosition && one.likeness >= SURE);
  if (atPosition && candidates.every((one) => one === atPosition || one.likeness <= atPosition.likeness))
    return atPosition;
  return clearly(candidates, SURE, (one) => one.likeness);
}

/** Of several like places the one where the text's drift would have put it. */
function expected(candidates: Candidate[], drift: Drift, position: Span): Candidate | null {
  const { at, slack, after, before } = drift(position.start);
  const near = candidates.filter(({ start, end }) => start >= after && end <= before && Math.abs(start - at) <= slack);
  return clearly(near, PERHAPS, (one) => one.likeness + 0.8 * (1 - Math.abs(one.start - at) / slack));
}

/**
 * In: the text to find them in, and what is wanted. Out: for each, in the same order, its place, or null when its words are gone or
 * could be several. Two annotations of the same words find the same place.
 */
export function anchorAll(text: string, wanted: Wanted[]): (Anchored | null)[] {
  const find = finder(text);
  const candidates = wanted.map((one) => find.quoted(one));
  const found = candidates.map((list) => certain(list));
  const settle = (lists: Candidate[][]) => {
    const drift = driftOf(text, wanted, found);
    lists.forEach((list, i) => {
      const position = wanted[i]?.position;
      if (!found[i] && position && list.length > 0) found[i] = expected(list, drift, position);
    });
  };
  settle(candidates);
  settle(candidates); // what the first round placed makes the drift of the rest more exact
  const drift = driftOf(text, wanted, found);
  wanted.forEach((one, i) => {
    if (found[i] || (candidates[i]?.length ?? 0) > 0) return;
    const list = find.fuzzy(one, one.position && drift(one.position.start));
    found[i] = clearly(list, SURE, (place) => place.likeness);
  });
  return found.map((one) => one && { start: one.start, end: one.end, method: one.method, likeness: one.likeness });
}
