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

/** The items of a list in order of the text that begin at or after token `from` and before token `to`. */
export function within<T extends { first: number }>(list: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let i = lowerBound(list, from); i < list.length && (list[i] as T).first < to; i++) found.push(list[i] as T);
  return found;
}
