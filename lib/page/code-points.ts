const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * A function that turns offsets in `text` from UTF-16 code units into Unicode code points. One pass over the text
 * now, a binary search a call; where the text has no character beyond U+FFFF the answer is the question.
 */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(PAIR)) pairs.push(match.index);
  if (!pairs.length) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** The last `count` code points of `text` before `offset`. */
export function before(text: string, offset: number, count: number): string {
  const near = [...text.slice(Math.max(0, offset - 2 * count), offset)];
  return near.slice(-count).join('');
}

/** The first `count` code points of `text` from `offset` on. */
export function after(text: string, offset: number, count: number): string {
  return [...text.slice(offset, offset + 2 * count)].slice(0, count).join('');
}
