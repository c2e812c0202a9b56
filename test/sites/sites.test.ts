import { expect, test } from 'vitest';
import { readsUnasked, type Sites, siteOf, withSite } from '../../lib/sites.ts';

const sites = (choice: Partial<Sites>): Sites => ({ mode: 'all', off: [], on: [], ...choice });

test.each([
  ['https://www.news.example/a?b#c', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['https://edition.news.example/', 'edition.news.example'],
  ['file:///home/a.html', ''],
  ['no address', ''],
])('the site of %s', (address, expected) => {
  expect(siteOf(address)).toBe(expected);
});

test.each<[Partial<Sites>, string, boolean]>([
  [{}, 'news.example', true],
  [{ off: ['news.example'] }, 'news.example', false],
  [{ off: ['news.example'] }, 'edition.news.example', false],
  [{ off: ['news.example'] }, 'othernews.example', true],
  [{ off: ['edition.news.example'] }, 'news.example', true],
  [{ on: ['news.example'], off: ['news.example'] }, 'news.example', false],
  [{ mode: 'chosen' }, 'news.example', false],
  [{ mode: 'chosen', on: ['news.example'] }, 'news.example', true],
  [{ mode: 'chosen', on: ['news.example'], off: ['news.example'] }, 'edition.news.example', true],
  [{ mode: 'ask', on: ['news.example'] }, 'news.example', false],
  // A file has no host: it can be switched off, and that switches off no site.
  [{ off: [''] }, '', false],
  [{ off: [''] }, 'news.example', true],
])('%j reads %s unasked: %s', (choice, host, expected) => {
  expect(readsUnasked(sites(choice), host)).toBe(expected);
});

test.each<Sites['mode']>(['all', 'chosen'])('in mode %s a site is switched off and on again', (mode) => {
  const start = sites({ mode, off: ['b.example'], on: ['b.example'] });
  for (const host of ['a.example', 'b.example', 'www2.b.example', '']) {
    expect(readsUnasked(withSite(start, host, false), host)).toBe(false);
    expect(readsUnasked(withSite(withSite(start, host, false), host, true), host)).toBe(true);
  }
  expect(withSite(start, 'a.example', true).mode).toBe(mode);
});
