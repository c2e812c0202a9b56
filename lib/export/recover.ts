/** Brings imported annotations back to their words in a page: by the range they name, then as `anchorAll` does. */

import type { MentionKind, Span } from '../types.ts';
import { anchorAll } from './anchor.ts';
import type { ImportedAnnotation } from './import.ts';

/** One annotation of the file, for a list: what it says, and where its words stand now (UTF-16 in the page's text), if they do. */
export interface ImportRow {
  words: string;
  label: string;
  kind: MentionKind | null;
  span: Span | null;
}

/** The same words stand in many places: at the end of a DOM path they are the right ones if one side of them is as it was. */
const borneOut = (text: string, { start, end }: Span, { prefix, suffix }: ImportedAnnotation['quote']): boolean =>
  (prefix !== '' && text.slice(0, start).endsWith(prefix)) || (suffix !== '' && text.startsWith(suffix, end));

/**
 * In: a file's annotations, the page's text, and for each annotation the stretch at the end of its DOM path (null: none, or other words).
 * Out: a row for each, in order of the file; nothing is shown where it may not belong.
 */
export function recover(
  annotations: ImportedAnnotation[],
  text: string,
  byRange: readonly (Span | null)[],
): ImportRow[] {
  const direct = annotations.map((one, i) => {
    const span = byRange[i] ?? null;
    return span && borneOut(text, span, one.quote) ? span : null;
  });
  const anchored = direct.every(Boolean) ? [] : anchorAll(text, annotations);
  return annotations.map(({ quote, label, kind }, i): ImportRow => {
    const place = direct[i] ?? anchored[i] ?? null;
    return { words: quote.exact, label, kind, span: place && { start: place.start, end: place.end } };
  });
}
