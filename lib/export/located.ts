/**
 * Where a span of `Article.text` lies in the source: `document.body.textContent` of a page, or a whole text file.
 * Made by lib/page (which knows the DOM), used by every exporter (which does not); both describe the same shape.
 */

import type { Span } from '../types.ts';

/** One end of a range: an element and a distance into its text content. */
export interface XPathPoint {
  /** An absolute path of elements, as `document.evaluate` takes it. */
  xpath: string;
  /** Unicode code points into the element's text content, as W3C selectors count. */
  offset: number;
  /** The same place in UTF-16 code units, as Hypothesis counts. */
  units: number;
}

export interface XPathRange {
  start: XPathPoint;
  end: XPathPoint;
}

export interface Located {
  /** The very slice of the source, and up to 32 code points of the source before and after it. */
  exact: string;
  prefix: string;
  suffix: string;
  /** Unicode code points in the source; null for words the source does not contain (in a shadow tree). */
  start: number | null;
  end: number | null;
  range?: XPathRange;
}

/** In: a span of `Article.text` in UTF-16 code units. Out: where it is in the source, or null when its words are gone. */
export type Locate = (span: Span) => Located | null;
