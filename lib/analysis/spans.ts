/** Index of the first item whose `first` is at or after token i, by bisection. */
export function lowerBound(list: readonly { first: number }[], i: number): number {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((list[mid] as { first: number }).first < i) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
