/** Where the readout's spans are in the source of the page, as an export states them. */
import { locator } from '../page/locate.ts';
import type { Span } from '../types.ts';
import type { Story } from './story.ts';

/**
 * In: spans of the readout. Out, in the same order: where they are in `document.body.textContent` (Unicode code points); null for
 * words that are gone.
 */
export function locateAll(story: Story | null, spans: readonly Span[]): ReturnType<ReturnType<typeof locator>>[] {
  if (!story) return spans.map(() => null);
  const locate = locator(story.page);
  return spans.map((span) => {
    const place = story.place(span);
    return place && locate(place);
  });
}
