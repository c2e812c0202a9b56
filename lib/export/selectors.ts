import type { Located, XPathRange } from './located.ts';

/** One end of a range: an element by XPath, refined by an offset into its text (W3C Web Annotation Data Model, 4.2.9). */
function point(xpath: string, offset: number): object {
  return {
    type: 'XPathSelector',
    value: xpath,
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  };
}

const rangeSelector = ({ start, startOffset, end, endOffset }: XPathRange): object => ({
  type: 'RangeSelector',
  startSelector: point(start, startOffset),
  endSelector: point(end, endOffset),
});

/** In: where the words are. Out: their W3C selectors, each of them alone enough: quote, position, and range where there is a DOM. */
export function selectorsOf(place: Located): object[] {
  const { exact, prefix, suffix, start, end, xpath } = place;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
    ...(xpath ? [rangeSelector(xpath)] : []),
  ];
}
