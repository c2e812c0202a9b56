/** What was found in an article, carried over to its next version: an update, a fold opened, a post put in front. */
import type { Article, Span } from '../types.ts';

/**
 * In: the old article, spans in it, and the new one. Out, in reading order: the spans of every block whose words are still there,
 * with their offsets in the new text. So highlights stay while the new version is analysed.
 */
export function carryOver<S extends Span>(before: Article, spans: readonly S[], after: Article): S[] {
  const places = new Map<string, number[]>();
  for (const { start, end } of after.blocks) {
    const words = after.text.slice(start, end);
    const there = places.get(words);
    if (there) there.push(start);
    else places.set(words, [start]);
  }
  const carried: S[] = [];
  for (const block of before.blocks) {
    const start = places.get(before.text.slice(block.start, block.end))?.shift();
    if (start === undefined) continue;
    const shift = start - block.start;
    for (const span of spans) {
      if (span.start < block.start || span.end > block.end) continue;
      carried.push({ ...span, start: span.start + shift, end: span.end + shift });
    }
  }
  return carried.sort((a, b) => a.start - b.start || b.end - a.end);
}
