import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/analyse.ts';
import { spansOf } from '../../lib/export/index.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { locator } from '../../lib/page/locate.ts';
import { pageText } from '../../lib/page/page-text.ts';
import { articlePage, expectations, pageOf } from '../articles/load.ts';

const PAGE = pageOf(
  '<body><p>One <b>two</b> three</p><div><p>four</p><p>😀 five <i>six</i></p></div><script>var seven</script></body>',
);
const point = (xpath: string, offset: number, units = offset) => ({ xpath, offset, units });

test('the text is the body’s text content, scripts included', () => {
  expect(pageText(PAGE).text).toBe(PAGE.body.textContent);
});

describe('ranges of stretches', () => {
  const { text, rangeOf } = pageText(PAGE);
  test.each(['One two three', 'two', 'four', '😀 five six', 'threefour'])('%s', (words) => {
    const start = text.indexOf(words);
    expect(rangeOf({ start, end: start + words.length })?.toString()).toBe(words);
  });
  test.each([
    [5, 5],
    [-1, 3],
    [0, 10_000],
    [9, 4],
  ])('none for %i to %i', (start, end) => expect(rangeOf({ start, end })).toBeNull());
  test('none where the words have left the page', () => {
    const page = pageOf('<p>Here and <b>gone</b></p>');
    const before = pageText(page);
    page.querySelector('b')?.remove();
    expect(before.rangeOf({ start: 9, end: 13 })).toBeNull();
  });
});

describe('points of the DOM', () => {
  const { text, spanOf } = pageText(PAGE);
  const found = (start: ReturnType<typeof point>, end: ReturnType<typeof point>, words: string) => {
    const span = spanOf({ start, end }, words);
    return span && text.slice(span.start, span.end);
  };
  test('across elements', () =>
    expect(found(point('/html[1]/body[1]/p[1]', 0), point('/html[1]/body[1]/p[1]/b[1]', 3), 'One two')).toBe(
      'One two',
    ));
  test('a step without a number is the first, names in any case', () =>
    expect(found(point('/HTML/body/div/p[1]', 0), point('/html/body/div/p[1]', 4), 'four')).toBe('four'));
  test('code points, or code units', () => {
    const path = '/html[1]/body[1]/div[1]/p[2]';
    expect(found(point(path, 2, 3), point(path, 6, 7), 'five')).toBe('five');
    expect(found(point(path, 3, 3), point(path, 7, 7), 'five')).toBe('five');
  });
  test('not where the words are others now', () =>
    expect(found(point('/html[1]/body[1]/p[1]', 0), point('/html[1]/body[1]/p[1]', 3), 'Uno')).toBeNull());
  test.each(['/html[1]/body[1]/p[9]', '/html[1]/body[1]/table[1]', '/svg[1]', '', 'p', '//p', '/html[1]/*'])(
    'nowhere: %j',
    (path) => expect(found(point(path, 0), point(path, 3), 'One')).toBeNull(),
  );
});

test.each(expectations.map((one) => [one.id, one] as const))('every exported place leads back: %s', (_, expected) => {
  const document = articlePage(expected);
  const page = extractArticle(document);
  if (!page) throw new Error('nothing extracted');
  const locate = locator(page);
  const { spanOf, rangeOf } = pageText(document);
  const places = spansOf(analyse(page.article)).map(locate);
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) {
    const span = place?.range ? spanOf(place.range, place.exact) : null;
    expect(span && rangeOf(span)?.toString()).toBe(place?.exact);
  }
});
