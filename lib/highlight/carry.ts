/** What was found in an article, carried over to its next version: an update, a fold opened, a post put in front. */
import type { Article, Block, Span } from '../types.ts';

/** Blocks by their words, in order. */
function placesOf({ text, blocks }: Article): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { start, end } of blocks) {
    const words = text.slice(start, end);
    const there = places.get(words);
    if (there) there.push(start);
    else places.set(words, [start]);
  }
  return places;
}

/** The block a span stands in, or undefined. */
function blockOf({ blocks }: Article, { start, end }: Span): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && end <= block.end ? block : undefined;
}

/**
 * In: an article and its new version. Out: a function that gives a span of the one its place in the other; null for one in a
 * block whose words are not there any more. So highlights stay while the new version is analysed.
 */
export function carrier(before: Article, after: Article): (span: Span) => Span | null {
  if (before.text === after.text) return (span) => span;
  const places = placesOf(after);
  const shifts = new Map<Block, number>();
  for (const block of before.blocks) {
    const start = places.get(before.text.slice(block.start, block.end))?.shift();
    if (start !== undefined) shifts.set(block, start - block.start);
  }
  return (span) => {
    const block = blockOf(before, span);
    const shift = block && shifts.get(block);
    return shift === undefined ? null : { start: span.start + shift, end: span.end + shift };
  };
}

/** In: the old article, spans in it, and the new one. Out, in reading order: the spans whose words are still there. */
export function carryOver<S extends Span>(before: Article, spans: readonly S[], after: Article): S[] {
  const carry = carrier(before, after);
  return spans
    .flatMap((span) => {
      const place = carry(span);
      return place ? [{ ...span, ...place }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
