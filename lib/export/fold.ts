/** The same words set otherwise: other quote marks, dashes and blanks. A folded text keeps the way back to the original's offsets. */

const ALIKE: Record<string, string> = {
  ...Object.fromEntries([...'‘’‚‛′`´'].map((sign) => [sign, "'"])),
  ...Object.fromEntries([...'“”„‟″«»'].map((sign) => [sign, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map((sign) => [sign, '-'])),
};
/** Soft hyphens, zero-width blanks and joiners, byte order marks: no reader sees them. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const BLANK = /\s/u;

export interface Folded {
  text: string;
  /** In: an offset in `text`. Out: where that character starts in the original. One past the end is the original's length. */
  original: (offset: number) => number;
  /** In: an offset in the original. Out: where `text` has that character, or the next one it has. */
  folded: (offset: number) => number;
}

/** In: any text. Out: it with one kind of quote mark, dash and blank, and one blank at a time, UTF-16 offset by offset. */
export function fold(text: string): Folded {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (UNSEEN.test(sign)) continue;
    const blank = BLANK.test(sign);
    if (blank && kept.at(-1) === ' ') continue;
    kept.push(blank ? ' ' : (ALIKE[sign] ?? sign));
    offsets.push(i);
  }
  return {
    text: kept.join(''),
    original: (offset) => offsets[offset] ?? text.length,
    folded: (offset) => {
      let low = 0;
      let high = offsets.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((offsets[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
