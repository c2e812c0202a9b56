import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUri } from '../../lib/export/iri.ts';

test.each([
  ['https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
  ['https://news.example/é ü|[x]', 'https://news.example/%C3%A9%20%C3%BC%7C%5Bx%5D'],
  ['https://news.example/100%', 'https://news.example/100%25'],
  ['https://müller.example/', 'https://xn--mller-kva.example/'],
  ['https://name:secret@news.example/', 'https://news.example/'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ['file:///tmp/a b.html', 'file:///tmp/a%20b.html'],
  ['javascript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['not an address', null],
  ['', null],
  [null, null],
])('%s → %s', (address, uri) => {
  expect(safeUri(address)).toBe(uri);
});

test('whatever the path, the result holds only the characters of a URI, and is kept as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (path) => {
      const uri = safeUri(`https://news.example/${path}`);
      if (uri === null) return;
      expect(uri).toMatch(/^https:\/\/[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*$/);
      expect(safeUri(uri)).toBe(uri);
    }),
  );
});
