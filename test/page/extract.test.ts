import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { pageOf } from '../articles/load.ts';

/** Three paragraphs that are plainly a story; cases set them into different pages. */
const A =
  'The two presidents met in the capital on Monday, their offices said, and talked for an hour about the border.';
const B = 'A joint commission will begin its work in May, according to a statement that both sides issued afterwards.';
const C = 'Neither of them took questions, but an aide said that a second meeting, in the autumn, was being prepared.';
const STORY = `<p>${A}</p><p>${B}</p><p>${C}</p>`;

const blocks = (html: string): string[] => {
  const article = extractArticle(pageOf(html))?.article;
  return article?.blocks.map(({ start, end }) => article.text.slice(start, end)) ?? [];
};

describe('what is part of the article', () => {
  const cases: [what: string, html: string, expected: string[]][] = [
    ['paragraphs in a bare body', STORY, [A, B, C]],
    ['headline before the story', `<h1>Presidents meet</h1><div>${STORY}</div>`, ['Presidents meet', A, B, C]],
    ['paragraphs made of line breaks', `<div>${A}<br><br>${B}<br> <br>${C}</div>`, [A, B, C]],
    ['a single line break is a blank', `<p>${A.replace('on Monday', '<br>on Monday')}</p>`, [A]],
    ['a layout table', `<table><tr><td><a href="/">News</a></td><td>${STORY}</td></tr></table>`, [A, B, C]],
    ['divs instead of paragraphs', `<div><div>${A}</div><div>${B}</div><div>${C}</div></div>`, [A, B, C]],
    ['a form around the whole page', `<form>${STORY}</form>`, [A, B, C]],
    ['inline elements', `<p>${A.replace('capital', '<a href="/c">cap<b>ital</b></a>')}</p>`, [A]],
    ['soft hyphens and zero-width characters', `<p>${A.replace('presidents', 'presi&shy;dents&#8203;')}</p>`, [A]],
    ['blanks of all kinds', `<p>  ${A.replaceAll(' ', '&nbsp;\n\t')} </p>`, [A]],
    ['a wrapper named for what stands beside', `<div class="with-sidebar">${STORY}</div><div>Weather</div>`, [A, B, C]],
    ['a list of statements', `<ul><li>${A}</li><li>${B}</li></ul>`, [A, B]],
    ['a consent dialog hides the page from screen readers only', `<div aria-hidden="true">${STORY}</div>`, [A, B, C]],
    [
      'a story in a dialog of its own',
      `<div role="dialog"><h1>Presidents meet</h1>${STORY}</div>`,
      ['Presidents meet', A, B, C],
    ],
    [
      'a wall of consent, longer than the story',
      `<main aria-hidden="true"><h1>Presidents meet</h1>${STORY}</main><div role="dialog"><h2>Your privacy</h2>${STORY.replaceAll('presidents', 'partners')}<p>${A.repeat(4)}</p></div>`,
      ['Presidents meet', A, B, C],
    ],
    ['an open details element', `<details open><summary>More</summary>${STORY}</details>`, [A, B, C]],
    [
      'stories set in several boxes of one make',
      `<main><div class="box articleBody"><p>${A}</p></div><p class="ad">Buy</p><div class="box articleBody"><p>${B}</p><p>${C}</p></div></main>`,
      [A, B, C],
    ],
    [
      'an opening paragraph above the story’s container',
      `<article><header><h1>Presidents meet</h1><p>${A}</p></header><div class="article-body"><p>${B}</p><p>${C}</p></div></article>`,
      ['Presidents meet', A, B, C],
    ],
    [
      'the headline as a line of an old page',
      `<title>Presidents meet</title><td><font>Monday, 3 June, 2002</font><br><b>Presidents meet</b><p>${A}<p>${B}<p>${C}</td>`,
      ['Presidents meet', A, B, C],
    ],
    ['a subheading', `<p>${A}</p><h2>In May</h2><p>${B}</p>`, [A, 'In May', B]],
  ];
  test.each(cases)('%s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

describe('what is not', () => {
  const OTHER =
    'Farmers in the north of Italy have had a good year, and the harvest, they say, will be better than the last.';
  const cases: [what: string, html: string][] = [
    ['navigation', `<nav><p>${OTHER}</p></nav>`],
    ['a footer', `<footer><p>${OTHER}</p></footer>`],
    ['an aside', `<aside><p>${OTHER}</p></aside>`],
    ['a caption', `<figure><img><figcaption>${OTHER}</figcaption></figure>`],
    ['a caption of a div', `<div class="image-caption">${OTHER}</div>`],
    ['a caption of a span', `<div><span class="media-caption">${OTHER}</span></div>`],
    ['related stories', `<div class="related-stories"><p>${OTHER}</p></div>`],
    ['a newsletter box', `<section class="newsletterSignup"><p>${OTHER}</p></section>`],
    ['comments', `<div id="comments"><p>${OTHER}</p></div>`],
    ['a tweet', `<blockquote class="twitter-tweet"><p>${OTHER}</p></blockquote>`],
    ['an author’s life', `<div class="author-bio"><p>${OTHER}</p></div>`],
    ['the hidden attribute', `<p hidden>${OTHER}</p>`],
    ['display: none', `<p style="color: red; DISPLAY:none">${OTHER}</p>`],
    ['aria-hidden', `<p aria-hidden="true">${OTHER}</p>`],
    ['words for screen readers', `<p class="sr-only">${OTHER}</p>`],
    ['a closed details element', `<details><summary>More</summary><p>${OTHER}</p></details>`],
    ['scripts and styles', `<script>"${OTHER}"</script><style>/* ${OTHER} */</style>`],
    ['noscript', `<noscript><p>${OTHER}</p></noscript>`],
    ['a form for readers', `<form><p>${OTHER}</p></form>`],
    ['a link to another story', `<p><a href="/x">${OTHER}</a></p>`],
    ['“Read more” lines', `<p>Read more: ${OTHER}</p>`],
    ['a rights line', `<p>Copyright 2024 The Paper. ${OTHER}</p>`],
    ['a byline', '<p>By Jane Doe and John Roe</p>'],
    ['a date line', '<p>Updated Monday, 3 June 2024, 10:15 GMT</p>'],
    ['an agency’s caption', `<p>FILE PHOTO: ${OTHER}</p>`],
    ['a credit', '<p>Jane Doe/REUTERS</p>'],
    ['a table of figures', '<table><tr><td>Italy</td><td>14.2</td></tr></table>'],
    ['a heading over something left out', `<h2>Most read</h2><ul><li><a href="/x">${OTHER}</a></li></ul>`],
  ];
  test.each(cases)('%s', (_, other) => {
    expect(blocks(`<div><p>${A}</p><p>${B}</p>${other}<p>${C}</p></div>`)).toEqual([A, B, C]);
    expect(blocks(`<main>${STORY}${other}</main>`)).toEqual([A, B, C]);
  });
});

test('no running text, no article', () => {
  for (const html of ['', '<p>Hello</p>', '<ul><li><a href="/">One</a><li><a href="/">Two</a></ul>']) {
    expect(extractArticle(pageOf(html))).toBeNull();
  }
});

test('an article in an open shadow tree is read; its words have no place in the page’s text', () => {
  const document = pageOf('<h1>Presidents meet</h1><news-story></news-story>');
  const host = document.querySelector('news-story');
  const shadow = host?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = STORY;
  const page = extractArticle(document);
  expect(page?.article.text).toBe(['Presidents meet', A, B, C].join('\n\n'));
  expect(page?.article.segments.map(({ source }) => source)).toEqual([0, -1, -1, -1]);
});

test('source offsets count every text of the body, scripts included', () => {
  const document = pageOf(`<script>var a = 1;</script>x<div hidden>hidden</div><p>${A}</p><p>${B}</p>`);
  const article = extractArticle(document)?.article;
  const source = document.body.textContent;
  expect(article?.segments.length).toBeGreaterThan(0);
  for (const { start, end, source: from } of article?.segments ?? []) {
    expect(source.slice(from, from + end - start)).toBe(article?.text.slice(start, end));
  }
});

test('of several stories on end the first is read, or the one asked for', () => {
  const story = (title: string) =>
    `<article><h1>${title}</h1>${STORY}${STORY.replaceAll('Monday', 'Tuesday')}</article>`;
  const document = pageOf(`<main>${story('First')}${story('Second')}</main>`);
  expect(extractArticle(document)?.article.title).toBe('First');
  const within = document.querySelectorAll('article')[1] ?? null;
  expect(extractArticle(document, { within })?.article.title).toBe('Second');
});

test('a form whose field is called tagName does no harm', () => {
  expect(blocks(`<form><input name="tagName"><input name="id">${STORY}</form>`)).toEqual([A, B, C]);
});

test('deep nesting does not overflow the stack', () => {
  const deep = `${'<div>'.repeat(2000)}<p>${A}</p>${'</div>'.repeat(2000)}`;
  expect(() => extractArticle(pageOf(`${deep}${STORY}`))).not.toThrow();
});
