import type { XPathPoint, XPathRange } from '../export/located.ts';
import type { Span } from '../types.ts';

export type { XPathRange } from '../export/located.ts';

/** `document.body.textContent`, what annotations count their positions in, with the ways between it and the live page. */
export interface PageText {
  text: string;
  /** A live range over a stretch of `text` (UTF-16 code units); null where it is empty or outside. */
  rangeOf(span: Span): Range | null;
  /** The stretch that two points of the DOM enclose, where it holds exactly these words; null where it does not. */
  spanOf(range: XPathRange, words: string): Span | null;
}

/** One pass over the body's text; look-ups are by bisection. The page is as it is now: made again when it changes. */
export function pageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const startOfNode = new Map<Node, number>();
  let text = '';
  const walker = document.createTreeWalker(document.body, 4 | 8); // SHOW_TEXT | SHOW_CDATA_SECTION
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push(node);
    starts.push(text.length);
    startOfNode.set(node, text.length);
    text += node.data;
  }

  /** The last node that starts at or before an offset; for an end, the one that holds the character before it. */
  const nodeAt = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  const rangeOf = ({ start, end }: Span): Range | null => {
    if (start < 0 || end > text.length || start >= end) return null;
    const [first, last] = [nodeAt(start), nodeAt(end - 1)];
    const [from, to] = [nodes[first], nodes[last]];
    if (!from?.isConnected || !to?.isConnected) return null;
    const range = document.createRange();
    range.setStart(from, Math.min(from.length, start - (starts[first] as number)));
    range.setEnd(to, Math.min(to.length, end - (starts[last] as number)));
    return range;
  };

  /** Where an element's text content starts; null for one without text. */
  const startOf = (element: Element): number | null => {
    const first = document.createTreeWalker(element, 4 | 8).nextNode();
    return (first && startOfNode.get(first)) ?? null;
  };

  /** Exports count code points, Hypothesis code units: each is tried, the words decide. */
  const offsetsOf = ({ xpath, offset, units }: XPathPoint): number[] => {
    const element = elementAt(document, xpath);
    const start = element && startOf(element);
    if (!element || start === null) return [];
    const counted = [...element.textContent].slice(0, offset).join('').length;
    return [...new Set([start + counted, start + units])];
  };

  return {
    text,
    rangeOf,
    spanOf(range, words) {
      for (const start of offsetsOf(range.start))
        for (const end of offsetsOf(range.end)) if (text.slice(start, end) === words) return { start, end };
      return null;
    },
  };
}

/** The element at a path like `/html[1]/body[1]/div[2]`; a step without a number is the first. Anything else leads nowhere. */
function elementAt(document: Document, path: string): Element | null {
  const [root, ...steps] = path.split('/').slice(1);
  let at: Element | null = stepName(root) === document.documentElement.localName ? document.documentElement : null;
  for (const step of steps) {
    const name = stepName(step);
    let nth = Number(/\[(\d+)\]$/.exec(step)?.[1] ?? 1);
    let child: Element | null = at?.firstElementChild ?? null;
    while (child && (child.localName !== name || --nth > 0)) child = child.nextElementSibling;
    at = child;
  }
  return at;
}

const stepName = (step = ''): string => step.replace(/\[\d+\]$/, '').toLowerCase();
