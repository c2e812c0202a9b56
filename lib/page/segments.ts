import type { Article, Span } from '../types.ts';

/** A point of the source: the segment it lies in and how far into it (UTF-16 code units). */
export interface Point {
  segment: number;
  offset: number;
}

/** Index of the last segment that starts at or before `position` of the text, or -1. */
export function segmentAt({ segments }: Pick<Article, 'segments'>, position: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Where a span of the text begins and ends in its source. A border that falls on a blank with no place of its own
 * moves inwards to the next character that has one. Null for a span without such a character.
 */
export function pointsOf(article: Pick<Article, 'segments'>, span: Span): { start: Point; end: Point } | null {
  if (span.end <= span.start) return null;
  const { segments } = article;
  let first = segmentAt(article, span.start);
  const inside = segments[first];
  if (!inside || span.start >= inside.end) first++;
  const last = segmentAt(article, span.end - 1);
  const from = segments[first];
  const to = segments[last];
  if (!from || !to || first > last) return null;
  return {
    start: { segment: first, offset: Math.max(0, span.start - from.start) },
    end: { segment: last, offset: Math.min(span.end, to.end) - to.start },
  };
}
