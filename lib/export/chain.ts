import type { Candidate } from './candidates.ts';

/** A candidate place of the annotation `index`, which stood at `old` in the old text. */
export interface Link {
  index: number;
  old: number;
  place: Candidate;
}

/** Likeness that neither speaks for a place nor against it: unlike contexts reach about 0.4. */
const NEUTRAL = 0.45;
/** How many links back a link may join on: enough to pass by a paragraph of words that are gone. */
const REACH = 400;

/**
 * What it costs that the text moved by more between two links than between their neighbours: little for a few letters, much for the
 * distance to where a page says the same again (headlines in scripts, teasers), which a damaged original must not be taken for.
 */
function jump(from: Link, to: Link): number {
  const distance = to.old - from.old;
  const moved = Math.abs(to.place.start - from.place.start - distance);
  return 0.08 * Math.log2(1 + moved / (1 + 0.05 * distance)) + Math.min(2, moved / 2000);
}

/** In the new text the order is the old one; what began together (a name and the country in it) begins together. */
const follows = (from: Link, to: Link): boolean =>
  from.old < to.old
    ? from.place.start < to.place.start
    : from.place.start === to.place.start && from.index !== to.index;

/**
 * In: links of any number of annotations, several for each. Out: at most one for each, those that together make the most likely text: in
 * the old order, in like surroundings, moved by much the same (a heaviest increasing chain).
 */
export function likeliestChain(links: Link[]): Link[] {
  const sorted = [...links].sort((a, b) => a.old - b.old || a.place.start - b.place.start || a.index - b.index);
  const weights: number[] = [];
  const previous: number[] = [];
  let last = -1;
  for (const [k, link] of sorted.entries()) {
    const own = link.place.likeness - NEUTRAL;
    let [weight, from] = [own, -1];
    for (let p = Math.max(0, k - REACH); p < k; p++) {
      const before = sorted[p];
      if (!before || !follows(before, link)) continue;
      const joined = (weights[p] ?? 0) + own - jump(before, link);
      if (joined > weight) [weight, from] = [joined, p];
    }
    weights.push(weight);
    previous.push(from);
    if (last < 0 || weight > (weights[last] ?? 0)) last = k;
  }
  const chain: Link[] = [];
  for (let k = last; k >= 0; k = previous[k] ?? -1) {
    const link = sorted[k];
    if (link) chain.unshift(link);
  }
  return chain;
}
