/** A place found: where it was in the old text, where it is now. */
export interface Fixed {
  old: number;
  now: number;
}

/** Where a position of the old text should be in the new one: about `at`, and how far off the nearest found place is (old text). */
export type Drift = (position: number) => { at: number; distance: number };

/** In: what is found, in any order. Out: the drift, read off the nearest found places on both sides; with none found, no drift at all. */
export function driftOf(found: Fixed[]): Drift {
  const known = [...found].sort((a, b) => a.old - b.old);
  return (position) => {
    const left = known.findLast(({ old }) => old <= position);
    const right = known.find(({ old }) => old >= position);
    const moved = (one: Fixed | undefined) => (one ? one.now - one.old : 0);
    const distance = Math.min(left ? position - left.old : Infinity, right ? right.old - position : Infinity);
    if (!left || !right || right.old === left.old) return { at: position + moved(left ?? right), distance };
    const share = (position - left.old) / (right.old - left.old);
    return { at: position + moved(left) + share * (moved(right) - moved(left)), distance };
  };
}
