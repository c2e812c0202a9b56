import type { Span } from '../types.ts';
import type { Wanted } from './anchor.ts';
import { type Fields, fieldsOf, listOf, offsetOf, textOf } from './fields.ts';
import type { XPathPoint, XPathRange } from './located.ts';

interface Selectors {
  quote: Wanted['quote'] | null;
  position: Span | null;
  range: XPathRange | null;
}

/** Selectors refine each other; deeper than this nobody means it. */
const DEEPEST = 4;

/** Only the paths we write, and like ones: nothing that an XPath engine would take for more than a way down the tree. */
const PATH = /^(?:\/[a-z][\w-]*(?:\[\d{1,6}\])?)+$/i;

function quoteOf(selector: Fields): Wanted['quote'] | null {
  const exact = textOf(selector.get('exact'));
  if (exact === null) return null;
  const context = (name: string, from: number, to?: number) => (textOf(selector.get(name)) ?? '').slice(from, to);
  return { exact, prefix: context('prefix', -64), suffix: context('suffix', 0, 64) };
}

function positionOf(selector: Fields): Span | null {
  const [start, end] = [offsetOf(selector.get('start')), offsetOf(selector.get('end'))];
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** One end of our range selectors. `units` equals `offset` but for signs beyond the first plane, which the caller's quote check meets. */
function pointOf(value: unknown): XPathPoint | null {
  const selector = fieldsOf(value);
  const xpath = textOf(selector.get('value'));
  const offset = offsetOf(fieldsOf(selector.get('refinedBy')).get('start'));
  return xpath !== null && offset !== null && PATH.test(xpath) ? { xpath, offset, units: offset } : null;
}

/** The range of a W3C selector, or of one of Hypothesis', whose paths start below the body. */
function rangeOf(selector: Fields): XPathRange | null {
  const [startContainer, endContainer] = [textOf(selector.get('startContainer')), textOf(selector.get('endContainer'))];
  const under = (path: string | null, offset: unknown): XPathPoint | null => {
    const [xpath, units] = [`/html[1]/body[1]${path ?? ''}`, offsetOf(offset)];
    return path !== null && units !== null && PATH.test(xpath) ? { xpath, offset: units, units } : null;
  };
  const start = pointOf(selector.get('startSelector')) ?? under(startContainer, selector.get('startOffset'));
  const end = pointOf(selector.get('endSelector')) ?? under(endContainer, selector.get('endOffset'));
  return start && end ? { start, end } : null;
}

/** In: a target's `selector`, one or several, perhaps refined by others. Out: the first of each kind we know. */
export function selectorsIn(value: unknown, depth = 0): Selectors {
  const found: Selectors = { quote: null, position: null, range: null };
  for (const one of listOf(value).slice(0, 20)) {
    const selector = fieldsOf(one);
    const type = listOf(selector.get('type')).find((name) => typeof name === 'string');
    if (type === 'TextQuoteSelector') found.quote ??= quoteOf(selector);
    else if (type === 'TextPositionSelector') found.position ??= positionOf(selector);
    else if (type === 'RangeSelector') found.range ??= rangeOf(selector);
    if (depth >= DEEPEST || type === 'XPathSelector') continue; // what refines an XPath counts from its element
    const deeper = selectorsIn(selector.get('refinedBy'), depth + 1);
    found.quote ??= deeper.quote;
    found.range ??= deeper.range;
  }
  return found;
}
