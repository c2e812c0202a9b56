import type { Span } from '../types.ts';

/** Where a position of the old text should be in the new one: about `at`, give or take `slack`, not before `after`, not past `before`. */
export type Drift = (position: number) => { at: number; slack: number; after: number; before: number };

/** Places are expected this far off at least: a sentence may come or go. */
const LEAST_SLACK = 60;

/**
 * In: the new text, what was wanted (positions in the old text) and what is found of it. Out: the drift, read off the nearest found
 * places on both sides. With none on a side the text's border stands in for them.
 */
export function driftOf(text: string, wanted: { position: Span | null }[], found: (Span | null)[]): Drift {
  const known = found
    .flatMap((place, i) => {
      const position = wanted[i]?.position;
      return place && position ? [{ old: position.start, now: place.start }] : [];
    })
    .sort((a, b) => a.old - b.old);
  return (position) => {
    const left = known.findLast(({ old }) => old <= position);
    const right = known.find(({ old }) => old >= position);
    const after = left?.now ?? 0;
    const before = right && (!left || right.now >= left.now) ? right.now + 200 : text.length;
    const moved =
      left && right && right.old > left.old
        ? left.now -
          left.old +
          ((right.now - right.old - (left.now - left.old)) * (position - left.old)) / (right.old - left.old)
        : ((left ?? right)?.now ?? 0) - ((left ?? right)?.old ?? 0);
    const distance = Math.min(left ? position - left.old : Infinity, right ? right.old - position : Infinity);
    const slack = Math.max(LEAST_SLACK, 0.25 * (Number.isFinite(distance) ? distance : text.length));
    return { at: position + moved, slack, after, before };
  };
}
