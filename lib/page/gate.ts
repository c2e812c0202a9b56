/**
 * The first look at a page: is it worth reading at all? It runs on every page, so it imports nothing, changes nothing and
 * reads little; what it lets through is judged properly later. It would rather let ten pages through than miss one.
 */

/** What marks a page as one story, new pages first. */
const STORY_MARKS =
  'article,main,[itemprop~="articleBody"],[property="og:type"],[property="article:published_time"],script[type="application/ld+json"]';

/**
 * States acting towards each other: words that diplomatic news can hardly do without, the commonest first. Any ending, unless a
 * stroke ends the word. Searched for one by one, and not by a regular expression: that would take longer to be compiled than all
 * the rest of the gate takes.
 */
const DIPLOMACY = (
  'minister president| foreign_minist talks| visit leaders| summit diplom prime_minister ambassad embass relations| counterpart ' +
  'presidential sanction peace| white_house delegat foreign_secretar foreign_affairs foreign_polic foreign_office bilateral ' +
  'trilateral envoy secretary_of_state secretary_general secretary-general consul premier| chancellor treaty| treaties| ceasefire ' +
  'cease-fire united_nations european_union nato| asean kremlin ties_with ties_between crown_prince king| emir| sultan ' +
  'undersecretary state_department high_commission chargé nuncio'
)
  .split(' ')
  .map((word) => word.replaceAll('_', ' '));

/** Those are other words than a minister. */
const LONGER = ['prime ', 'foreign '];

/** How many different such words the sample must have. */
const ENOUGH = 2;
/** How much of a page's running text is looked at, in UTF-16 code units, and how many of its paragraphs. */
const SAMPLE = 4000;
const PARAGRAPHS = 12;
/** How many elements are asked for a shadow tree: pages that keep their text in one have few others. */
const MOST_ELEMENTS = 2000;
/** Fewer long paragraphs than this: the page sets its text in another way (line breaks, tables). */
const FEW = 3;

type Address = Pick<Location, 'pathname' | 'protocol'>;

/**
 * True for a page that may be an article about diplomacy. `location` is asked for its address only.
 */
export function looksLikeArticle(document: Document, location: Address | null = document.location): boolean {
  if (!document.body || !/html/.test(document.contentType ?? 'html')) return false;
  const sample = sampleOf(document, location !== null && isFrontPage(location))?.toLowerCase();
  if (!sample) return false;
  const found = new Set<string>();
  for (const word of DIPLOMACY) {
    if (says(sample, word)) found.add(word.slice(0, 6));
    if (found.size >= ENOUGH) return true;
  }
  return false;
}

/** A site's front page has no story of its own, whatever its words. */
const isFrontPage = ({ pathname, protocol }: Address): boolean =>
  protocol !== 'file:' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(pathname);

const isWordAt = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
};

/** Does a word of the table stand in the text, at a word's beginning? */
function says(text: string, word: string): boolean {
  const whole = word.endsWith('|');
  const stem = whole ? word.slice(0, -1) : word;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = at + stem.length;
    if (isWordAt(text, at - 1) || (whole && isWordAt(text, end))) continue;
    if (stem === 'minister' && LONGER.some((longer) => text.endsWith(longer, at))) continue;
    if (stem !== 'consul' || text[end] !== 't') return true;
  }
  return false;
}

/** Title and the first paragraphs; null for an unmarked front page. */
function sampleOf(document: Document, front: boolean): string | null {
  if (front && !document.querySelector(STORY_MARKS)) return null;
  let sample = document.title;
  let paragraphs = 0;
  for (const p of document.getElementsByTagName('p')) {
    const text = p.textContent;
    if (text.length < 60) continue;
    sample += `\n${text.slice(0, SAMPLE)}`;
    if (++paragraphs >= PARAGRAPHS || sample.length > SAMPLE) return sample;
  }
  return paragraphs < FEW ? sample + longest(document) + inShadow(document) : sample;
}

/** The open shadow roots of a page, those inside of others too. A page hears nothing of it, and no observer tells of a new one. */
export function openRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = MOST_ELEMENTS;
  const look = (elements: ArrayLike<Element>) => {
    for (let i = 0; i < elements.length && left > 0; i++, left--) {
      const root = elements[i]?.shadowRoot;
      if (!root) continue;
      roots.push(root);
      look(root.querySelectorAll('*'));
    }
  };
  if (document.body) look(document.body.getElementsByTagName('*'));
  return roots;
}

/** Words in open shadow trees, which `textContent` does not show. Asked of pages only that have next to no text outside. */
function inShadow(document: Document): string {
  if (document.body.textContent.trim().length > SAMPLE) return '';
  let sample = '';
  for (const root of openRoots(document)) {
    for (const p of root.querySelectorAll('p')) sample += `\n${p.textContent}`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

/** The middle of the longest table cell, or of the page: where an old page without paragraphs has its story. */
function longest(document: Document): string {
  let text = '';
  for (const cell of document.getElementsByTagName('td'))
    if (cell.textContent.length > text.length) text = cell.textContent;
  if (text.length < SAMPLE / 4) text = document.body.textContent;
  return text.slice(0, 10 * SAMPLE);
}
