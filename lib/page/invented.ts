import { type Node, textOf } from './json-ld.ts';

/** Words by which a genre or a site calls itself invented. "Humour" alone is also a column of true stories. */
const GENRE = /\b(?:satire|satirical|parody|parodies|spoof|fake news satire|fictional news)\b/i;
/** A notice at the foot of a page: its items are made up. Both halves stand in one sentence, or news about satire would match. */
const NOTICE =
  /\b(?:(?:items?|stories|articles?|news|content|website|site|names|quotes?)\b[^.!?]{0,60}\b(?:is|are)\b[^.!?]{0,30}\b(?:fictitious|fictional|invented|made[- ]up|satirical|satire|parody|spoof)|(?:intended|purely|solely|works?) (?:\p{L}+ ){0,3}(?:satire|parody|spoof))\b/iu;

/** Where sites put what holds for all their pages. */
const FEET =
  'footer,[role="contentinfo"],[class*="footer" i],[id*="footer" i],[class*="disclaimer" i],[id*="disclaimer" i]';
/** How many such elements are read, and how much of each, in UTF-16 code units. */
const MOST_FEET = 8;
const FOOT = 4000;

/** Under these names a page tells its section, its genre and its site's name. */
const NAMES = [
  'article:section',
  'section',
  'genre',
  'og:site_name',
  'application-name',
  'parsely-section',
  'sailthru.tags',
];

/**
 * Does a page say of itself that its news is made up: by its type in JSON-LD, its genre or section, its site's name, or a notice at its
 * foot? What publishers it is no list knows: the page's own word is all that counts.
 */
export function saysInvented(document: Document, meta: ReadonlyMap<string, string>, node: Node | null): boolean {
  const types = [node?.['@type']].flat().map((type) => textOf(type) ?? '');
  if (types.some((type) => /SatiricalArticle$/.test(type))) return true;
  const named = [textOf(node?.genre), textOf(node?.articleSection), ...NAMES.map((name) => meta.get(name) ?? null)];
  if (named.some((name) => name && name.length < 80 && GENRE.test(name))) return true;
  let read = 0;
  for (const foot of document.querySelectorAll(FEET)) {
    if (++read > MOST_FEET) return false;
    if (NOTICE.test(foot.textContent.slice(-FOOT))) return true;
  }
  return false;
}
