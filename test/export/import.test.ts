import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAll } from '../../lib/export/anchor.ts';
import { exportAgain } from '../../lib/export/export-again.ts';
import { exportFiles } from '../../lib/export/formats.ts';
import { ImportError, LARGEST_FILE, MOST_ANNOTATIONS, readAnnotations } from '../../lib/export/import.ts';
import { NOW, options, TEXT } from './fixture.ts';

const quote = { type: 'TextQuoteSelector', exact: 'Oru', prefix: 'a ', suffix: ' b' };
const annotation = {
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'a note' },
  target: { source: 'x:y', selector: quote },
};
const read = (document: unknown) => readAnnotations(JSON.stringify(document));
const textOf = (name: 'json' | 'hypothesis'): string => exportFiles(name, options)[0]?.text ?? '';

test('our own export comes back: kinds, names, quotes, positions, ranges', () => {
  const { annotations, label, withoutQuote } = readAnnotations(textOf('json'));
  expect(annotations).toHaveLength(14);
  expect(withoutQuote).toBe(0);
  expect(label).toContain('Ana Oru met');
  const found = annotations.find(({ quote: { exact } }) => exact === 'Norland’s Foreign Minister Ana Oru');
  expect(found).toMatchObject({ kind: 'official', label: 'Ana Oru' });
  expect(found?.range).toMatchObject({ start: { xpath: '/html[1]/body[1]/p[1]', offset: 63 } });
  expect([...TEXT].slice(found?.position?.start, found?.position?.end).join('')).toBe(found?.quote.exact);
});

test('export, import, export gives the same annotations', () => {
  const { annotations } = readAnnotations(textOf('json'));
  const places = anchorAll(TEXT, annotations).map((place) => place && options.locate(place));
  const again = exportAgain(annotations, places, 'https://news.example/', NOW) as { first: { items: object[] } };
  expect(places.every(Boolean)).toBe(true);
  expect(again.first.items).toEqual(JSON.parse(textOf('json')).first.items);
});

test('words that moved get new selectors and a date of change, those not found keep the old ones', () => {
  const { annotations } = readAnnotations(textOf('json'));
  const moved = annotations.map((_, i) => (i === 0 ? { exact: 'x', prefix: '', suffix: '', start: 1, end: 2 } : null));
  const items = (exportAgain(annotations, moved, 'https://news.example/', NOW) as { first: { items: object[] } }).first
    .items;
  expect(items[0]).toMatchObject({
    modified: '2026-11-22T10:33:11Z',
    target: { selector: [{ exact: 'x' }, { start: 1 }] },
  });
  expect(items[1]).toBe(annotations[1]?.source);
});

test('a Hypothesis export comes back', () => {
  const { annotations } = readAnnotations(textOf('hypothesis'));
  expect(annotations).toHaveLength(14);
  expect(annotations[2]).toMatchObject({ kind: 'official', label: 'Ana Oru, Foreign Minister of Norland' });
  expect(annotations[2]?.range?.start.xpath).toBe('/html[1]/body[1]/p[1]');
});

test.each<[string, unknown]>([
  ['a collection with its page', { type: 'AnnotationCollection', first: { items: [annotation] } }],
  ['a page', { type: 'AnnotationPage', items: [annotation] }],
  ['a list', [annotation]],
  ['one annotation', annotation],
  [
    'several selectors',
    [{ ...annotation, target: [{ selector: [{ type: 'TextPositionSelector', start: 1, end: 4 }, quote] }] }],
  ],
  [
    'a quote that refines',
    [{ ...annotation, target: { selector: { type: 'FragmentSelector', value: 'a', refinedBy: quote } } }],
  ],
])('the form of others: %s', (_form, document) => {
  expect(read(document).annotations).toMatchObject([
    { kind: null, label: 'a note', quote: { exact: 'Oru', prefix: 'a ', suffix: ' b' } },
  ]);
});

test.each<[string, unknown]>([
  ['no target', { ...annotation, target: undefined }],
  ['no selector', { ...annotation, target: 'https://x.example/' }],
  ['no quote', { ...annotation, target: { selector: { type: 'TextPositionSelector', start: 1, end: 2 } } }],
  ['an empty quote', { ...annotation, target: { selector: { ...quote, exact: ' ' } } }],
  ['a quote that is no text', { ...annotation, target: { selector: { ...quote, exact: 1 } } }],
  ['a quote as long as a book', { ...annotation, target: { selector: { ...quote, exact: 'a'.repeat(6000) } } }],
  ['null', null],
])('an annotation with %s is counted, not taken', (_why, one) => {
  expect(read([one])).toMatchObject({ annotations: [], withoutQuote: 1 });
});

test.each<[string, string, RegExp]>([
  ['broken JSON', '{"first":', /not JSON/],
  ['nothing', '', /not JSON/],
  ['other JSON', '{"a":1}', /no file of annotations/],
  ['a number', '1', /no file of annotations/],
  ['pages kept elsewhere', '{"type":"AnnotationCollection","first":"https://x.example/1"}', /nothing is fetched/],
  ['50 MB', ' '.repeat(50 * 1024 * 1024), /too large/],
  ['a million annotations', `[${'{},'.repeat(999_999)}{}]`, /1000000 annotations/],
])('%s gives a clear message', (_why, text, message) => {
  expect(() => readAnnotations(text)).toThrow(ImportError);
  expect(() => readAnnotations(text)).toThrow(message);
});

test('the limits are below what is refused', () => {
  expect(LARGEST_FILE).toBeLessThan(50 * 1024 * 1024);
  expect(MOST_ANNOTATIONS).toBeLessThan(1_000_000);
});

test('hostile keys reach nothing', () => {
  const text = `{"__proto__":{"polluted":1},"items":[{"__proto__":{"target":{"selector":${JSON.stringify(quote)}}},"constructor":{"prototype":{"polluted":1}}}]}`;
  expect(readAnnotations(text)).toMatchObject({ annotations: [], withoutQuote: 1 });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test.each([
  '/html[1]/body[1]//script',
  '/html[1]/body[1]/p[1]|//x',
  'id("a")',
  '/html[1]/p[document("x")]',
  '/html[1]/text()',
])('a path that is more than a way down the tree is no path: %s', (value) => {
  const point = { type: 'XPathSelector', value, refinedBy: { type: 'TextPositionSelector', start: 0, end: 0 } };
  const selector = [quote, { type: 'RangeSelector', startSelector: point, endSelector: point }];
  expect(read([{ ...annotation, target: { selector } }]).annotations[0]?.range).toBeNull();
});

test('any JSON is read or refused with a message, never anything else', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 6 }),
      fc.constantFrom('items', 'annotations', 'first', 'target'),
      (value, key) => {
        for (const document of [
          value,
          { [key]: value },
          { items: [{ type: 'Annotation', body: value, target: { selector: value } }] },
        ]) {
          try {
            readAnnotations(JSON.stringify(document));
          } catch (error) {
            expect(error).toBeInstanceOf(ImportError);
          }
        }
      },
    ),
  );
});
