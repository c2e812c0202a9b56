/**
 * Where a span of `Article.text` lies in the source: `document.body.textContent` of a page, or a whole text file.
 * Made by lib/page (which knows the DOM), used by every exporter (which does not).
 */

import type { Span } from '../types.ts';

/** Places in the DOM: an XPath of an element each, and an offset into its text content in Unicode code points. */
export interface XPathRange {
  start: string;
  startOffset: number;
  end: string;
  endOffset: number;
}

/** `start` and `end` count Unicode code points of the source; `exact` is that very slice, `prefix` and `suffix` up to 32 more of it. */
export interface Located extends Span {
  exact: string;
  prefix: string;
  suffix: string;
  xpath?: XPathRange;
}

/** In: a span of `Article.text` in UTF-16 code units. Out: where it is in the source, or null when its words are gone. */
export type Locate = (span: Span) => Located | null;
