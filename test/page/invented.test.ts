import { expect, test } from 'vitest';
import { readMetadata } from '../../lib/page/metadata.ts';
import { pageOf } from '../articles/load.ts';

const invented = (head: string, body = '') =>
  readMetadata(pageOf(`<!doctype html><html><head>${head}</head><body><p>Norway met Peru.</p>${body}</body>`), null)
    .invented ?? false;
const ld = (node: string) => `<script type="application/ld+json">${node}</script>`;

test.each([
  ['the type of the article', ld('{"@type":"SatiricalArticle","headline":"A"}')],
  ['one of its types', ld('{"@type":["NewsArticle","SatiricalArticle"],"headline":"A"}')],
  ['its genre', ld('{"@type":"NewsArticle","headline":"A","genre":"Satire"}')],
  ['its section', ld('{"@type":"NewsArticle","headline":"A","articleSection":["Satire","World"]}')],
  ['its section in the head', '<meta property="article:section" content="Political Satire">'],
  ['its site', '<meta property="og:site_name" content="Fjord Parody News">'],
  ['a notice at its foot', '', '<footer><p>All items on this website are fictitious.</p></footer>'],
  [
    'a notice of purpose',
    '',
    '<div class="site-footer">Any likeness is intended purely as a satire, parody or spoof.</div>',
  ],
  ['a disclaimer', '', '<div id="disclaimer">Our stories and quotes are made-up.</div>'],
])('made up: %s', (_, head, body = '') => expect(invented(head, body)).toBe(true));

test.each([
  ['news', ld('{"@type":"NewsArticle","headline":"A","articleSection":"World"}')],
  ['news about satire', '<meta name="description" content="The satire weekly was attacked.">'],
  [
    'a story that quotes',
    '',
    '<article><p>All items on this website are fictitious, he said of the satire.</p></article>',
  ],
  ['an ordinary foot', '', '<footer>All rights reserved. News, sport, satire, weather.</footer>'],
  ['fiction reviews', '<meta property="article:section" content="Fiction">'],
  ['humour', '<meta property="article:section" content="Humour">'],
  ['nothing', ''],
])('not: %s', (_, head, body = '') => expect(invented(head, body)).toBe(false));
