/** Where the readout's spans are in the source of the page, as an export states them. */
import { locator } from '../page/locate.ts';
import type { Span } from '../types.ts';
import { presentSpan, type Story } from './story.ts';

export interface PlaceInSource extends Span {
  exact: string;
  prefix: string;
  suffix: string;
  xpath?: { start: string; startOffset: number; end: string; endOffset: number };
}

/**
 * In: spans of the readout. Out, in the same order: where they are in `document.body.textContent` (Unicode code points); null for
 * words that are gone, or that stand in a shadow tree, which the page's text does not contain.
 */
export function locateAll(story: Story | null, spans: readonly Span[]): (PlaceInSource | null)[] {
  if (!story) return spans.map(() => null);
  const locate = locator(story.page);
  return spans.map((span) => {
    const place = presentSpan(story, span);
    const located = place && locate(place);
    if (!located || located.start === null || located.end === null) return null;
    const { start, end, exact, prefix, suffix, range } = located;
    if (!range) return { start, end, exact, prefix, suffix };
    const xpath = {
      start: range.start.xpath,
      startOffset: range.start.offset,
      end: range.end.xpath,
      endOffset: range.end.offset,
    };
    return { start, end, exact, prefix, suffix, xpath };
  });
}
