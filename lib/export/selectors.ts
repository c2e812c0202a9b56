import type { Located, XPathPoint, XPathRange } from './located.ts';

/** One end of a range: an element by XPath, refined by an offset into its text (W3C Web Annotation Data Model, 4.2.9). */
function point({ xpath, offset }: XPathPoint): object {
  return {
    type: 'XPathSelector',
    value: xpath,
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  };
}

const rangeSelector = ({ start, end }: XPathRange): object => ({
  type: 'RangeSelector',
  startSelector: point(start),
  endSelector: point(end),
});

/** In: where the words are. Out: their W3C selectors, each of them alone enough: quote, position, and range where there is a DOM. */
export function selectorsOf(place: Located): object[] {
  const { exact, prefix, suffix, start, end, range } = place;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(start === null || end === null ? [] : [{ type: 'TextPositionSelector', start, end }]),
    ...(range ? [rangeSelector(range)] : []),
  ];
}
