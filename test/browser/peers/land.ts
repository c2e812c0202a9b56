/** Runs in a page, with other people's libraries: where do they say the words of an annotation are? */

import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { reviveAnnotation, W3CTextFormat } from '@recogito/text-annotator';

interface Selectors {
  quote: { exact: string; prefix: string; suffix: string };
  position: { start: number; end: number };
  range: Record<'startSelector' | 'endSelector', { value: string; refinedBy: { start: number } }>;
}

interface HypothesisRange {
  startContainer: string;
  startOffset: number;
  endContainer: string;
  endOffset: number;
}

/** The text each way of reading an annotation lands on; null where it finds nothing, or finds several places. */
export type Landed = Record<'apacheQuote' | 'apachePosition' | 'recogito' | 'xpath' | 'hypothesis', string | null>;

async function only(matches: AsyncIterable<Range>): Promise<string | null> {
  const found: string[] = [];
  for await (const range of matches) found.push(range.toString());
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Puts a border of a range `units` code units into an element's text. */
function place(range: Range, border: 'setStart' | 'setEnd', element: Node, units: number): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // a start belongs to the node that goes on after it, an end to the one that ends with it
    const last = at + node.length;
    if (last > units || (border === 'setEnd' && last === units)) {
      range[border](node, units - at);
      return;
    }
    at += node.length;
  }
}

const elementAt = (path: string): Node | null =>
  document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;

function between(start: [string, number], end: [string, number]): string | null {
  const [from, to] = [elementAt(start[0]), elementAt(end[0])];
  if (!from || !to) return null;
  const range = document.createRange();
  place(range, 'setStart', from, start[1]);
  place(range, 'setEnd', to, end[1]);
  return range.toString();
}

/** In: a point of a W3C range, in code points. Out: the same in code units. */
function units({ value, refinedBy }: Selectors['range']['startSelector']): [string, number] {
  const text = [...(elementAt(value)?.textContent ?? '')];
  return [value, text.slice(0, refinedBy.start).join('').length];
}

function recogito(annotation: object): string | null {
  const { parsed } = W3CTextFormat(location.href, document.body).parse(annotation as never);
  const revived = parsed && reviveAnnotation(parsed, document.body);
  return revived?.target.selector[0]?.range.toString() ?? null;
}

/** In: an annotation of the export, and the same of the Hypothesis file. Out: what each library lands on. */
async function land(annotation: { target: { selector: object[] } }, hypothesis: HypothesisRange): Promise<Landed> {
  const [quote, position, range] = annotation.target.selector as [
    Selectors['quote'],
    Selectors['position'],
    Selectors['range'],
  ];
  const { startContainer, startOffset, endContainer, endOffset } = hypothesis;
  const body = '/html[1]/body[1]';
  return {
    apacheQuote: await only(createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(document.body)),
    apachePosition: await only(
      createTextPositionSelectorMatcher({ type: 'TextPositionSelector', ...position })(document.body),
    ),
    recogito: recogito(annotation),
    xpath: between(units(range.startSelector), units(range.endSelector)),
    hypothesis: between([body + startContainer, startOffset], [body + endContainer, endOffset]),
  };
}

Object.assign(globalThis, { land });
