/** Brings imported annotations back to their words in a page: by the range they name, then as `anchorAll` does. */

import type { MentionKind, Span } from '../types.ts';
import { anchorAll } from './anchor.ts';
import type { ImportedAnnotation, ImportedFile } from './import.ts';

/** One annotation of the file, for a list: what it says, and where its words stand now (UTF-16 in the page's text), if they do. */
export interface ImportRow {
  words: string;
  label: string;
  kind: MentionKind | null;
  span: Span | null;
}

export interface ImportResult {
  label: string | null;
  /** In order of the page. */
  found: (ImportRow & { span: Span })[];
  /** In order of the file. */
  lost: ImportRow[];
  /** How many annotations of the file name no words. */
  withoutQuote: number;
}

/** The same words stand in many places: at the end of a DOM path they are the right ones if one side of them is as it was. */
const borneOut = (text: string, { start, end }: Span, { prefix, suffix }: ImportedAnnotation['quote']): boolean =>
  (prefix !== '' && text.slice(0, start).endsWith(prefix)) || (suffix !== '' && text.startsWith(suffix, end));

/**
 * In: a file's annotations, the page's text, and for each annotation the stretch at the end of its DOM path (null: none, or other words).
 * Out: what was found again and what was not; nothing is shown where it may not belong.
 */
export function recover(file: ImportedFile, text: string, byRange: readonly (Span | null)[]): ImportResult {
  const { annotations, label, withoutQuote } = file;
  const direct = annotations.map((one, i) => {
    const span = byRange[i] ?? null;
    return span && borneOut(text, span, one.quote) ? span : null;
  });
  const anchored = direct.every(Boolean) ? [] : anchorAll(text, annotations);
  const rows = annotations.map(({ quote, label: says, kind }, i): ImportRow => {
    const place = direct[i] ?? anchored[i] ?? null;
    return { words: quote.exact, label: says, kind, span: place && { start: place.start, end: place.end } };
  });
  const isFound = (row: ImportRow): row is ImportRow & { span: Span } => row.span !== null;
  return {
    label,
    found: rows.filter(isFound).sort((a, b) => a.span.start - b.span.start),
    lost: rows.filter((row) => !isFound(row)),
    withoutQuote,
  };
}
