import type { Article, Span } from '../types.ts';
import { after, before, codePointsIn } from './code-points.ts';
import type { PageArticle } from './extract.ts';
import { pointsOf } from './segments.ts';

/** One end of a range: an element and a distance into its text content. */
export interface XPathPoint {
  /** An absolute path of elements, as `document.evaluate` takes it. */
  xpath: string;
  /** Unicode code points into the element's text content, as W3C selectors count. */
  offset: number;
  /** The same place in UTF-16 code units, as the DOM and Hypothesis count. */
  units: number;
}

/** A span as the selectors of W3C Web Annotation describe it. */
export interface Located {
  /** The very slice of the source, blanks and all. */
  exact: string;
  /** Up to 32 code points of the source before and after. */
  prefix: string;
  suffix: string;
  /** Unicode code points in the source; null for words in a shadow tree, which the page's text does not contain. */
  start: number | null;
  end: number | null;
  range?: { start: XPathPoint; end: XPathPoint };
}

/** Describes a span of `Article.text` in its source; null when the source no longer has it. */
export type Locator = (span: Span) => Located | null;

const CONTEXT = 32;

/** A locator for an article read from a plain text: `source` is the whole text. */
export function textLocator(article: Pick<Article, 'segments'>, source: string): Locator {
  const slice = slicer(source);
  return (span) => {
    const points = pointsOf(article, span);
    const from = points && article.segments[points.start.segment];
    const to = points && article.segments[points.end.segment];
    return points && from && to ? slice(from.source + points.start.offset, to.source + points.end.offset) : null;
  };
}

/** Describes stretches of `source` (UTF-16 offsets) by position and quote. */
function slicer(source: string): (start: number, end: number) => Located {
  const codePoints = codePointsIn(source);
  return (start, end) => ({
    exact: source.slice(start, end),
    prefix: before(source, start, CONTEXT),
    suffix: after(source, end, CONTEXT),
    start: codePoints(start),
    end: codePoints(end),
  });
}

/**
 * A locator for a live page, whose source is `document.body.textContent` as it is now: one pass over the body's text
 * for any number of spans.
 */
export function locator(page: PageArticle): Locator {
  const document = page.container.ownerDocument;
  const source = document.body.textContent;
  const starts = textStarts(document.body);
  const slice = slicer(source);
  const codePoints = codePointsIn(source);
  const paths = new Map<Element, string>();
  const elementStarts = new Map<Element, number>();

  const pointAt = (node: Text, offset: number): XPathPoint | null => {
    const element = node.parentElement;
    const nodeStart = starts.get(node);
    if (!element || nodeStart === undefined) return null;
    let start = elementStarts.get(element);
    if (start === undefined) elementStarts.set(element, (start = startOf(element, starts)));
    let xpath = paths.get(element);
    if (xpath === undefined) paths.set(element, (xpath = pathOf(element)));
    const at = nodeStart + offset;
    return { xpath, offset: codePoints(at) - codePoints(start), units: at - start };
  };

  return (span) => {
    const points = pointsOf(page.article, span);
    const from = points && page.anchors[points.start.segment];
    const to = points && page.anchors[points.end.segment];
    if (!points || !from || !to || !from.node.isConnected || !to.node.isConnected) return null;
    const fromStart = starts.get(from.node);
    const toStart = starts.get(to.node);
    if (fromStart === undefined || toStart === undefined) return quoteOnly(page.article.text, span);
    const startOffset = from.offset + points.start.offset;
    const endOffset = to.offset + points.end.offset;
    const located = slice(fromStart + startOffset, toStart + endOffset);
    const start = pointAt(from.node, startOffset);
    const end = pointAt(to.node, endOffset);
    return start && end ? { ...located, range: { start, end } } : located;
  };
}

/** One span, located. For more than one make a `locator` and keep it. */
export const describeSpan = (page: PageArticle, span: Span): Located | null => locator(page)(span);

/** Where each text node starts in the body's text content. */
function textStarts(body: Element): Map<Node, number> {
  const starts = new Map<Node, number>();
  const walker = body.ownerDocument.createTreeWalker(body, 4 | 8); // SHOW_TEXT | SHOW_CDATA_SECTION
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    starts.set(node, at);
    at += node.length;
  }
  return starts;
}

/** Where an element's own text content starts: at its first text node. */
function startOf(element: Element, starts: Map<Node, number>): number {
  const first = element.ownerDocument.createTreeWalker(element, 4 | 8).nextNode();
  return (first && starts.get(first)) ?? 0;
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const name = at.localName;
    let nth = 1;
    for (let sibling = at.previousElementSibling; sibling; sibling = sibling.previousElementSibling)
      if (sibling.localName === name) nth++;
    steps.unshift(`${name}[${nth}]`);
  }
  return `/${steps.join('/')}`;
}

/** Words in a shadow tree: found again by quote only, within the article's own text. */
function quoteOnly(text: string, { start, end }: Span): Located {
  return {
    exact: text.slice(start, end),
    prefix: before(text, start, CONTEXT),
    suffix: after(text, end, CONTEXT),
    start: null,
    end: null,
  };
}
