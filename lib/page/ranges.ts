import type { Span } from '../types.ts';
import type { PageArticle } from './extract.ts';
import { pointsOf } from './segments.ts';

/**
 * A live range over the words of a span, made afresh from the text nodes; null when a node is gone from the page
 * or no longer holds the words that were read from it.
 */
export function rangeOf(page: PageArticle, span: Span): Range | null {
  const init = bordersOf(page, span);
  const document = init?.startContainer.ownerDocument;
  if (!init || !document) return null;
  const range = document.createRange();
  range.setStart(init.startContainer, init.startOffset);
  range.setEnd(init.endContainer, init.endOffset);
  return range;
}

/** The borders of `rangeOf` as plain values, which a `StaticRange` takes as they are. */
export function bordersOf(page: PageArticle, span: Span): StaticRangeInit | null {
  const points = pointsOf(page.article, span);
  if (!points || !stillThere(page, points.start.segment, points.end.segment)) return null;
  const from = page.anchors[points.start.segment];
  const to = page.anchors[points.end.segment];
  if (!from || !to) return null;
  return {
    startContainer: from.node,
    startOffset: from.offset + points.start.offset,
    endContainer: to.node,
    endOffset: to.offset + points.end.offset,
  };
}

function stillThere({ article, anchors }: PageArticle, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const anchor = anchors[i];
    const segment = article.segments[i];
    if (!anchor?.node.isConnected || !segment) return false;
    const { start, end } = segment;
    if (!article.text.startsWith(anchor.node.data.slice(anchor.offset, anchor.offset + end - start), start))
      return false;
    if (anchor.node.length < anchor.offset + end - start) return false;
  }
  return true;
}

const indexes = new WeakMap<PageArticle, Map<Node, number[]>>();

/**
 * The offset in `article.text` (UTF-16) of a place in the page (a text node and an offset in its data, as caret and
 * selection give it); null where the place is no part of the article.
 */
export function offsetOf(page: PageArticle, node: Node, nodeOffset: number): number | null {
  let index = indexes.get(page);
  if (!index) {
    index = new Map();
    for (const [i, { node: text }] of page.anchors.entries()) {
      const of = index.get(text);
      if (of) of.push(i);
      else index.set(text, [i]);
    }
    indexes.set(page, index);
  }
  for (const i of index.get(node) ?? []) {
    const anchor = page.anchors[i];
    const segment = page.article.segments[i];
    if (!anchor || !segment) continue;
    const into = nodeOffset - anchor.offset;
    if (into >= 0 && into <= segment.end - segment.start) return segment.start + into;
  }
  return null;
}
