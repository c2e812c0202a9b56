/** Export in the popup: ask the page where the words are, write the files, hand them to the browser as downloads. */
import browser from 'webextension-polyfill';
import type { FormatName } from '../../lib/export/formats.ts';
import type { Located } from '../../lib/export/located.ts';
import type { Readout, Span } from '../../lib/types.ts';

const keyOf = ({ start, end }: Span) => `${start} ${end}`;

/** Where the words are in the page, by span. */
export type Places = ReadonlyMap<string, Located>;

/** In: spans and what the page answered for them, in the same order. */
export function placesOf(spans: readonly Span[], located: readonly (Located | null)[]): Places {
  const places = new Map<string, Located>();
  spans.forEach((span, i) => {
    const place = located[i];
    if (place) places.set(keyOf(span), place);
  });
  return places;
}

export const placeOf = (places: Places, span: Span): Located | null => places.get(keyOf(span)) ?? null;

/** Saves the readout in a format, as one file or several. Returns the name of the first. */
export async function save(format: FormatName, readout: Readout, places: Places): Promise<string> {
  // Loaded when it is asked for: most popups are opened to be read.
  const { exportFiles } = await import('../../lib/export/formats.ts');
  const files = exportFiles(format, {
    readout,
    article: readout.article,
    locate: (span) => placeOf(places, span),
    version: browser.runtime.getManifest().version,
    now: new Date(),
  });
  for (const { name, mediaType, text } of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
    link.download = name;
    link.click();
    // The browser reads the blob after the click; it is the popup's and goes with it at the latest.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
  return files[0]?.name ?? '';
}
