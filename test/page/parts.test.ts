/** Pages that set one article after the other. */
import { describe, expect, test } from 'vitest';
import { extractArticles } from '../../lib/page/extract.ts';
import { storyParts } from '../../lib/page/parts.ts';
import { pageOf } from '../articles/load.ts';

const paragraph = (place: string) =>
  `<p>The two presidents met in ${place} on Monday, their offices said, and talked for more than an hour about the border, the water that crosses it and the trains that do not.</p>`;
const body = (place: string) => paragraph(place).repeat(5);
const story = (place: string, tag = 'h1') => `<article><${tag}>Talks in ${place}</${tag}>${body(place)}</article>`;
const masthead = '<header><h1>The Courier</h1></header>';

describe('stories on a page', () => {
  test.each<[what: string, html: string, parts: number]>([
    ['none', '<p>Nothing.</p>', 0],
    ['one', `<main>${story('Oslo')}</main>`, 0],
    ['one under a masthead', `${masthead}<main>${story('Oslo')}</main>`, 0],
    ['two', `<main>${story('Oslo')}${story('Bern')}</main>`, 2],
    ['three under a masthead', `${masthead}${story('Oslo')}${story('Bern')}${story('Rome')}`, 3],
    [
      'two in boxes without a meaning',
      `<div id="app"><div class="s"><h1>Oslo</h1>${body('Oslo')}</div><div class="s"><div><h1>Bern</h1></div><div>${body('Bern')}</div></div></div>`,
      2,
    ],
    ['a second one with a lesser heading', `<main>${story('Oslo')}${story('Bern', 'h2')}</main>`, 2],
    [
      'teasers after the story',
      `<main>${story('Oslo')}<article><h2>More</h2>${paragraph('Bern')}</article><article><h2>Yet more</h2>${paragraph('Rome')}</article></main>`,
      0,
    ],
    [
      'posts of a live report under its headline',
      `<main><h1>Talks, live</h1>${story('Oslo', 'h2')}${story('Bern', 'h2')}</main>`,
      0,
    ],
    [
      'posts inside the report',
      `<article><h1>Talks, live</h1>${body('Oslo')}${story('Bern', 'h2')}${story('Rome', 'h2')}</article>`,
      0,
    ],
    [
      'sections with headings of the first rank',
      `<main><h1>Talks</h1><section><h1>Oslo</h1>${body('Oslo')}</section><section><h1>Bern</h1>${body('Bern')}</section></main>`,
      0,
    ],
    [
      'sections of one article',
      `<article><section><h1>Oslo</h1>${body('Oslo')}</section><section><h1>Bern</h1>${body('Bern')}</section></article>`,
      0,
    ],
    ['headings of the first rank between paragraphs', `<h1>Oslo</h1>${body('Oslo')}<h1>Bern</h1>${body('Bern')}`, 0],
  ])('%s', (_, html, parts) => {
    expect(storyParts(pageOf(html))).toHaveLength(parts);
  });
});

test('each story has its own words, headline and date; only the first has what the page says of itself', () => {
  const dated = story('Bern').replace('<p>', '<time datetime="2023-04-20T10:00">20 April</time><p>');
  const document = pageOf(
    `<meta property="og:site_name" content="Courier"><meta property="article:published_time" content="2023-04-19">
     <div class="related-river">${story('Oslo')}${dated}<article><h1><a href="https://courier.example/rome">Talks in Rome</a></h1>${body('Rome')}</article></div>`,
  );
  const read = extractArticles(document);
  expect(read.map(({ article }) => [article.title, article.published, article.publisher])).toEqual([
    ['Talks in Oslo', '2023-04-19', 'Courier'],
    ['Talks in Bern', '2023-04-20', 'Courier'],
    ['Talks in Rome', null, 'Courier'],
  ]);
  expect(read[2]?.article.url).toMatch(/\/rome$/);
  for (const [i, place] of ['Oslo', 'Bern', 'Rome'].entries()) {
    expect(read[i]?.article.text).toContain(place);
    expect(read[i]?.article.text.match(/Oslo|Bern|Rome/g)?.every((name) => name === place)).toBe(true);
    expect(read[i]?.part?.localName).toBe('article');
  }
});

test('a page with one story is read whole', () => {
  const [only, ...others] = extractArticles(pageOf(`${masthead}<main>${story('Oslo')}</main>`));
  expect(only?.part).toBeNull();
  expect(only?.article.title).toBe('Talks in Oslo');
  expect(others).toEqual([]);
});
