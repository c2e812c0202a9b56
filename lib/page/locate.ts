import type { Locate, Located, XPathPoint } from '../export/located.ts';
import type { Article, Span } from '../types.ts';
import { after, before, codePointsIn } from './code-points.ts';
import type { PageArticle } from './extract.ts';
import { pointsOf } from './segments.ts';

/** How many code points of the source stand before and after a quote. */
const CONTEXT = 32;

/** A locator for an article read from a plain text: `source` is the whole text. */
export function textLocator(article: Pick<Article, 'segments'>, source: string): Locate {
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
 * A locator for a live page, whose source is `document.body.textContent` as it is now: one pass over the body's text for
 * any number of spans. It gives null for words that are gone from the page; words in a shadow tree, which have no place in
 * the page's text content, it gives as a quote from the article without a position.
 */
export function locator(page: PageArticle): Locate {
  const document = page.container.ownerDocument;
  const source = document.body.textContent;
  const starts = textStarts(document.body);
  const slice = slicer(source);
  const codePoints = codePointsIn(source);
  const elements = new Map<Element, { path: string; start: number }>();

  const pointAt = (node: Text, at: number): XPathPoint | null => {
    const element = node.parentElement;
    if (!element) return null;
    const known = elements.get(element) ?? { path: pathOf(element), start: startOf(element, starts) };
    elements.set(element, known);
    return { xpath: known.path, offset: codePoints(at) - codePoints(known.start), units: at - known.start };
  };

  return (span) => {
    const points = pointsOf(page.article, span);
    const from = points && page.anchors[points.start.segment];
    const to = points && page.anchors[points.end.segment];
    if (!points || !from || !to || !from.node.isConnected || !to.node.isConnected) return null;
    const fromStart = starts.get(from.node);
    const toStart = starts.get(to.node);
    if (fromStart === undefined || toStart === undefined) return quoteOnly(page.article.text, span);
    const start = fromStart + from.offset + points.start.offset;
    const end = toStart + to.offset + points.end.offset;
    const located = slice(start, end);
    const first = pointAt(from.node, start);
    const last = pointAt(to.node, end);
    return first && last ? { ...located, range: { start: first, end: last } } : located;
  };
}

function quoteOnly(text: string, { start, end }: Span): Located {
  return {
    exact: text.slice(start, end),
    prefix: before(text, start, CONTEXT),
    suffix: after(text, end, CONTEXT),
    start: null,
    end: null,
  };
}

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
