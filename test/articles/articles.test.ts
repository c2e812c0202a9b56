import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { looksLikeArticle } from '../../lib/page/gate.ts';
import { locator } from '../../lib/page/locate.ts';
import { rangeOf } from '../../lib/page/ranges.ts';
import { articlePage, type Expected, expectations } from './load.ts';

const read = (expected: Expected) => {
  const document = articlePage(expected);
  const page = extractArticle(document);
  if (!page) throw new Error(`${expected.id}: nothing extracted`);
  return { document, page, article: page.article };
};

test('there are articles to test', () => {
  expect(expectations.length).toBeGreaterThanOrEqual(8);
});

describe.each(expectations)('$id', (expected) => {
  test('its blocks, all of them and no others', () => {
    const { article } = read(expected);
    const found = article.blocks.map(({ kind, start, end }, i) => {
      const length = expected.extracted[i]?.begins.length ?? 60;
      return { kind, begins: article.text.slice(start, Math.min(end, start + length)) };
    });
    expect(found).toEqual(expected.extracted);
  });

  test('title, date, language', () => {
    const { article } = read(expected);
    expect(article.title).toBe(expected.title);
    expect(article.published).toBe(expected.published);
    expect(article.url).toBe(expected.url);
    if (article.language) expect(article.language).toMatch(/^en/);
  });

  test('every expected mention stands in the text, as often as expected', () => {
    const { text } = read(expected).article;
    const count = (word: string) => text.split(word).length - 1;
    for (const { mentions } of expected.officials) for (const mention of mentions) expect(text).toContain(mention);
    for (const { mentions } of expected.countries) {
      for (const [name, times] of Object.entries(mentions)) expect(count(name), name).toBeGreaterThanOrEqual(times);
    }
    for (const quote of expected.quotes) expect(text).toContain(quote.text);
  });

  test('the gate lets it through when it is on topic', () => {
    if (expected.onTopic) expect(looksLikeArticle(articlePage(expected))).toBe(true);
  });

  test('every word finds its way back into the page', () => {
    const { document, page, article } = read(expected);
    const locate = locator(page);
    const source = [...document.body.textContent];
    for (const { index, 0: word } of article.text.matchAll(/\S+/g)) {
      const span = { start: index, end: index + word.length };
      const place = locate(span);
      expect(source.slice(place?.start ?? 0, place?.end ?? 0).join('')).toBe(place?.exact);
      expect(place?.exact.replace(/\u00ad/g, '')).toBe(word);
      expect(rangeOf(page, span)?.toString()).toBe(place?.exact);
    }
  });

  test('the page is not changed', () => {
    const document = articlePage(expected);
    const before = document.documentElement.outerHTML;
    extractArticle(document);
    looksLikeArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
