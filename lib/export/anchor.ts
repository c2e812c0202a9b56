/**
 * Finds the words of annotations again in a text that may have changed: by position, by quote with its context, then fuzzily. What
 * cannot be told from other words is not found: a highlight in the wrong place is worse than none.
 *
 * Annotations of one page bear each other out. All the places where their words stand are weighed together, and the likeliest chain of
 * them taken: each place like the context it had, all in the old order, all moved by much the same.
 */

import type { Span } from '../types.ts';
import { type Candidate, type Finder, finder } from './candidates.ts';
import { type Link, likeliestChain } from './chain.ts';
import { type Drift, driftOf, type Fixed } from './drift.ts';

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
/** Context that is the same place if that is where the text has moved to; less like only at the very spot. */
const LIKELY = 0.65;
const PERHAPS = 0.5;
/** Context that no other place has by chance. */
const UNLIKE_ANY = 0.9;
/** Context as it was, but for a letter or two. */
const UNCHANGED = 0.95;
/** How much better than the second best place the best must be. */
const MARGIN = 0.2;
/** Found places farther off than this (code units of the old text) bear nothing out. */
const NEIGHBOURHOOD = 1000;

/** One place alone: in the like context, and no other nearly so. */
function certain(candidates: Candidate[]): Candidate | null {
  const [first, second] = [...candidates].sort((a, b) => b.likeness - a.likeness);
  if (!first || first.likeness < SURE) return null;
  return !second || first.likeness - second.likeness >= MARGIN ? first : null;
}

/** The links of a chain that its other links, or their own context, bear out. */
function borneOut(chain: Link[], candidates: Candidate[][]): Link[] {
  return chain.filter(({ index, old, place }, k) => {
    const others = chain.slice(Math.max(0, k - 20), k + 21).filter((other) => other.old !== old);
    const { at, distance, bend } = driftOf(others.map(fixed))(old);
    if (distance > NEIGHBOURHOOD) return certain(candidates[index] ?? []) === place;
    const off = Math.abs(place.start - at);
    if (place.likeness < LIKELY) return off <= 3 + 0.03 * distance && (bend <= 20 || place.oneSide);
    return place.likeness >= UNLIKE_ANY || place.oneSide || off <= 10 + 0.06 * distance;
  });
}

const fixed = ({ old, place }: Link): Fixed => ({ old, now: place.start });

/**
 * Words may have moved alone if nothing near them was found where it should be, no damaged rest of them stands
 * there, and all around them is as it was.
 */
function moved(find: Finder, drift: Drift, wanted: Wanted, candidates: Candidate[]): Candidate | null {
  const place = certain(candidates);
  if (!place || wanted.position === null) return place;
  const near = drift(wanted.position.start);
  return near.distance > 150 && place.likeness >= UNCHANGED && !find.leftAt(wanted, near.at) ? place : null;
}

/**
 * In: the text to find them in, and what is wanted. Out: for each, in the same order, its place, or null when its words are gone or
 * could be several. Two annotations of the same words find the same place.
 */
export function anchorAll(text: string, wanted: Wanted[]): (Anchored | null)[] {
  const find = finder(text, wanted.length);
  const candidates = wanted.map((one) => find.quoted(one));
  const links = candidates.flatMap((list, index) => {
    const old = wanted[index]?.position?.start;
    if (old === undefined) return [];
    const like = list
      .filter(({ likeness }) => likeness >= PERHAPS)
      .sort((a, b) => b.likeness - a.likeness || Math.abs(a.start - old) - Math.abs(b.start - old));
    return like.slice(0, 8).map((place): Link => ({ index, old, place }));
  });
  const first = borneOut(likeliestChain(links), candidates);
  const chain = borneOut(first, candidates); // what only the dropped ones bore out goes with them
  const found = new Map(chain.map(({ index, place }) => [index, place]));
  const drift = driftOf(chain.map(fixed));
  return wanted.map((one, i) => {
    const here = found.get(i) ?? moved(find, drift, one, candidates[i] ?? []);
    const place = here ?? certain(find.fuzzy(one, one.position && drift(one.position.start)));
    return place && { start: place.start, end: place.end, method: place.method, likeness: place.likeness };
  });
}
