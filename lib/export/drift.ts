/** A place found: where it was in the old text, where it is now. */
export interface Fixed {
  old: number;
  now: number;
}

export interface Expected {
  /** Where a position of the old text should be in the new one. */
  at: number;
  /** How far off the nearest found place is, in the old text. */
  distance: number;
  /** By how much the found places on both sides disagree about it; without end where there is one side only. */
  bend: number;
}

export type Drift = (position: number) => Expected;

/** In: what is found, in any order. Out: the drift, read off the nearest found places on both sides; with none found, no drift at all. */
export function driftOf(found: Fixed[]): Drift {
  const known = [...found].sort((a, b) => a.old - b.old);
  return (position) => {
    const left = known.findLast(({ old }) => old <= position);
    const right = known.find(({ old }) => old >= position);
    const moved = (one: Fixed | undefined) => (one ? one.now - one.old : 0);
    const distance = Math.min(left ? position - left.old : Infinity, right ? right.old - position : Infinity);
    if (!left || !right || right.old === left.old)
      return { at: position + moved(left ?? right), distance, bend: left && right ? 0 : Infinity };
    const share = (position - left.old) / (right.old - left.old);
    return {
      at: position + moved(left) + share * (moved(right) - moved(left)),
      distance,
      bend: Math.abs(moved(right) - moved(left)),
    };
  };
}
