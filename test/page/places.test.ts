import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle, type PageArticle } from '../../lib/page/extract.ts';
import { locator } from '../../lib/page/locate.ts';
import { offsetOf, rangeOf } from '../../lib/page/ranges.ts';
import type { Span } from '../../lib/types.ts';
import { pageOf } from '../articles/load.ts';

const HTML = `<p>😀 The <b>President</b> of  the
  <a href="/r">Re&shy;public</a>, “Ana Pérez”, met the minis<i>ter</i> in the capital on Monday, her office said.</p>
  <p>They talked for an hour about the border, the river and the bridge, and will meet again in May.</p>`;

const read = (html = HTML): { document: Document; page: PageArticle } => {
  const document = pageOf(html);
  const page = extractArticle(document);
  if (!page) throw new Error('nothing extracted');
  return { document, page };
};
const describeSpan = (page: PageArticle, span: Span) => locator(page)(span);
const spanOf = ({ article }: PageArticle, words: string) => {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}”`);
  return { start, end: start + words.length };
};

describe('rangeOf', () => {
  const cases: [words: string, raw: string][] = [
    ['President', 'President'],
    ['The President of the Republic', 'The President of  the\n  Re\u00adpublic'],
    ['minister', 'minister'],
    ['Pérez”, met', 'Pérez”, met'],
    ['said. ', 'said.'],
  ];
  test.each(cases)('%s', (words, raw) => {
    const { page } = read();
    const { start } = spanOf(page, words.trim());
    expect(rangeOf(page, { start, end: start + words.length })?.toString()).toBe(raw);
  });

  test('null when the node is gone or holds other words', () => {
    const { document, page } = read();
    const span = spanOf(page, 'President');
    const b = document.querySelector('b');
    if (b?.firstChild) b.firstChild.nodeValue = 'Chancellor';
    expect(rangeOf(page, span)).toBeNull();
    b?.remove();
    expect(rangeOf(page, span)).toBeNull();
    expect(rangeOf(page, spanOf(page, 'minister'))?.toString()).toBe('minister');
  });

  test('null for a span outside the text', () => {
    const { page } = read();
    expect(rangeOf(page, { start: 100_000, end: 100_005 })).toBeNull();
    expect(rangeOf(page, { start: 3, end: 3 })).toBeNull();
  });
});

test('offsetOf is the way back', () => {
  const { document, page } = read();
  for (const words of ['President', 'Ana', 'ter', 'bridge']) {
    const span = spanOf(page, words);
    const range = rangeOf(page, span);
    expect(range && offsetOf(page, range.startContainer, range.startOffset)).toBe(span.start);
    expect(range && offsetOf(page, range.endContainer, range.endOffset)).toBe(span.end);
  }
  expect(offsetOf(page, document.createTextNode('x'), 0)).toBeNull();
});

describe('locator', () => {
  test('code points of the page’s text, raw words, 32 of context', () => {
    const { document, page } = read();
    const place = describeSpan(page, spanOf(page, 'the Republic'));
    const source = [...document.body.textContent];
    expect(place?.exact).toBe('the\n  Re\u00adpublic');
    expect(source.slice(place?.start ?? 0, place?.end ?? 0).join('')).toBe(place?.exact);
    expect(place?.prefix).toBe('😀 The President of  ');
    expect([...(place?.suffix ?? '')]).toHaveLength(32);
  });

  test('a range by XPath leads back to the same words', () => {
    const { document, page } = read();
    for (const words of ['President of', 'Republic', 'minister in', 'river']) {
      const place = describeSpan(page, spanOf(page, words));
      const found = (point: { xpath: string; offset: number } | undefined) => {
        const node = document.evaluate(point?.xpath ?? '', document, null, 9, null).singleNodeValue;
        return node && { node, offset: point?.offset ?? -1 };
      };
      const start = found(place?.range?.start);
      const end = found(place?.range?.end);
      expect(start && [...(start.node.textContent ?? '')].slice(start.offset).join('')).toMatch(
        new RegExp(`^${place?.exact.slice(0, 1)}`),
      );
      expect(end && [...(end.node.textContent ?? '')].slice(0, end.offset).join('').slice(-1)).toBe(
        place?.exact.slice(-1),
      );
    }
  });

  test('null for words that are gone', () => {
    const { document, page } = read();
    document.querySelector('b')?.remove();
    expect(describeSpan(page, spanOf(page, 'President'))).toBeNull();
  });
});

test('any text: every span of words is found where it says', () => {
  const piece = fc.stringMatching(/^[a-zé😀 \n\u00a0\u00ad]{0,12}$/u);
  const run = fc.tuple(fc.constantFrom('b', 'i', 'span', ''), piece);
  fc.assert(
    fc.property(fc.array(run, { maxLength: 12 }), fc.nat(), fc.nat(), (runs, a, b) => {
      const inner = runs.map(([tag, text]) => (tag ? `<${tag}>${text}</${tag}>` : text)).join('');
      const { document, page } = read(`<p>${inner} and so the ministers of both states met, in May, for a talk.</p>`);
      const { text } = page.article;
      const whole = (at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at); // never half a pair
      const start = whole(a % text.length);
      const end = whole(start + 1 + (b % (text.length - start)));
      const place = locator(page)({ start, end });
      const words = (s: string) =>
        s
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      if (!place) {
        expect(text.slice(start, end).trim()).toBe('');
        return;
      }
      expect([...document.body.textContent].slice(place.start ?? 0, place.end ?? 0).join('')).toBe(place.exact);
      expect(words(place.exact)).toBe(words(text.slice(start, end)));
      expect(rangeOf(page, { start, end })?.toString()).toBe(place.exact);
    }),
    { numRuns: 80 },
  );
});
