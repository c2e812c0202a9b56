import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../lib/page/metadata.ts';
import { pageOf } from '../articles/load.ts';

const read = (head: string, url: string | null = null, html = '<html>') =>
  readMetadata(pageOf(`<!doctype html>${html}<head>${head}</head><body></body>`), url);
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('JSON-LD', () => {
  const article =
    '{"@type":"NewsArticle","headline":"A","datePublished":"2024-02-03T23:30:00-05:00","publisher":{"name":"P"}}';
  const cases: [what: string, head: string][] = [
    ['one node', ld(article)],
    ['a list', ld(`[{"@type":"WebSite"},${article}]`)],
    ['a graph', ld(`{"@graph":[{"@type":"Person","name":"X"},${article}]}`)],
    ['under a page', ld(`{"@type":"WebPage","mainEntity":${article}}`)],
    ['several types', ld(article.replace('"NewsArticle"', '["Thing","ReportageNewsArticle"]'))],
    ['a trailing comma', ld(article.replace('"}}', '"},}'))],
    ['a raw line break in a string', ld(article.replace('"P"', '"P\n"'))],
    ['an HTML comment around', ld(`<!-- ${article} -->`)],
    ['cut off', ld(article.slice(0, -1))],
    ['a list of broken scripts before', ld('{') + ld('') + ld(article)],
    [
      'a publisher by reference',
      ld(`{"@graph":[{"@id":"#o","name":"P"},${article.replace('{"name":"P"}', '{"@id":"#o"}')}]}`),
    ],
  ];
  test.each(cases)('%s', (_, head) => {
    expect(read(head)).toMatchObject({ title: 'A', published: '2024-02-03', publisher: 'P' });
  });

  test('entities inside JSON', () => {
    expect(read(ld('{"@type":"Article","headline":"A &amp; B &#8217;s"}')).title).toBe('A & B ’s');
  });
});

describe('date of publication', () => {
  const cases: [what: string, head: string, url: string | null, expected: string | null][] = [
    ['OpenGraph', '<meta property="article:published_time" content="2019-06-02T23:10:00-04:00">', null, '2019-06-02'],
    ['an old BBC name', '<meta name="OriginalPublicationDate" content="2000/06/08 05:44:57">', null, '2000-06-08'],
    ['compact', '<meta name="pdate" content="20130607">', null, '2013-06-07'],
    ['for people', '<meta name="date" content="July 19, 2013">', null, '2013-07-19'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2010-02-18">', null, '2010-02-18'],
    ['microdata', '<meta itemprop="datePublished" content="2015-01-19">', null, '2015-01-19'],
    ['the address', '', 'https://paper.example/world/2013/07/19/kerry', '2013-07-19'],
    ['the address, month by name', '', 'https://paper.example/2023/may/12/economy', '2023-05-12'],
    [
      'the page wins over its address',
      '<meta name="date" content="2013-06-07">',
      'https://p.example/2013/06/08/a',
      '2013-06-07',
    ],
    ['an impossible date', '<meta name="date" content="2013-02-31">', null, null],
    ['nothing', '', 'https://paper.example/a', null],
  ];
  test.each(cases)('%s', (_, head, url, expected) => {
    expect(read(head, url).published).toBe(expected);
  });
});

describe('title and publisher', () => {
  test('the part of <title> after the bar is the publisher', () => {
    const { titles, publisher } = read('<title>Presidents meet | The Paper</title>');
    expect(titles).toContain('Presidents meet');
    expect(publisher).toBe('The Paper');
  });
  test('a dash inside a title is no publisher', () => {
    expect(read('<title>Presidents meet</title>').publisher).toBeNull();
  });
  test('an address is no publisher’s name', () => {
    expect(read('<meta name="publisher" content="https://facebook.example/paper">').publisher).toBeNull();
  });
});

describe('address', () => {
  test('the canonical address where it differs', () => {
    const link = '<link rel="canonical" href="/a?b">';
    expect(read(link, 'https://p.example/x')).toMatchObject({
      url: 'https://p.example/x',
      canonical: 'https://p.example/a?b',
    });
    expect(read(link, 'https://p.example/a?b').canonical).toBeNull();
  });
  test('a saved page is known by its canonical address', () => {
    expect(read('<link rel="canonical" href="https://p.example/a">')).toMatchObject({
      url: 'https://p.example/a',
      canonical: null,
    });
  });
});

describe('language and direction', () => {
  const cases: [html: string, head: string, language: string | null, direction: string][] = [
    ['<html lang="en">', '', 'en', 'ltr'],
    ['<html lang="EN-us">', '', 'en-US', 'ltr'],
    ['<html>', '<meta property="og:locale" content="pt_BR">', 'pt-BR', 'ltr'],
    ['<html lang="zh-hant-TW">', '', 'zh-Hant-TW', 'ltr'],
    ['<html lang="ar">', '', 'ar', 'rtl'],
    ['<html lang="en" dir="rtl">', '', 'en', 'rtl'],
    ['<html>', '', null, 'ltr'],
  ];
  test.each(cases)('%s %s', (html, head, language, direction) => {
    expect(read(head, null, html)).toMatchObject({ language, direction });
  });
});
