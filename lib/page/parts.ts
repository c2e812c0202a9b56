/** Pages that go on without end set one article after the other: where each of them stands. */

/** Enough for a story of its own, in characters of running text; a teaser's summary is shorter. */
const STORY_LENGTH = 600;
/** A shorter paragraph is a label. */
const PARAGRAPH = 60;

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const APART = 'header,nav,aside,footer,[role="banner"],[role="navigation"]';

function isLong(part: Element): boolean {
  let length = 0;
  for (const p of part.getElementsByTagName('p')) {
    const own = p.textContent.length;
    if (own >= PARAGRAPH) length += own;
    if (length >= STORY_LENGTH) return true;
  }
  return false;
}

/** A site's name as a heading in its masthead is no story's. */
const isHeadline = (h1: Element): boolean => h1.closest('article') !== null || h1.closest(APART) === null;

/** The largest element around a headline without another one inside. */
function around(h1: Element, all: readonly Element[]): Element {
  const others = all.filter((other) => other !== h1);
  let part = h1;
  for (let at = h1.parentElement; at && !others.some((other) => at?.contains(other)); at = at.parentElement) part = at;
  return part;
}

/** Sections of one story have its headline above them, or one `<article>` around them all. */
function areOneStory(parts: readonly Element[], headlines: readonly Element[]): boolean {
  const [first] = parts;
  if (!first) return true;
  let whole = first.parentElement;
  while (whole && !parts.every((part) => whole?.contains(part))) whole = whole.parentElement;
  if (!whole || whole.closest('article,[itemprop~="articleBody"]')) return true;
  return headlines.some((h1) => whole.contains(h1) && !parts.some((part) => part.contains(h1)));
}

/** Articles after the one that has the page's only `<h1>`, each with a lesser heading of its own at its top. */
function articlesAfter(h1: Element, document: Document): Element[] {
  const tops = [...document.getElementsByTagName('article')].filter((one) => !one.parentElement?.closest('article'));
  const first = tops.findIndex((one) => one.contains(h1));
  const own = tops[first];
  if (!own || !isLong(own)) return [];
  const after = tops
    .slice(first + 1)
    .filter((one) => one.querySelector(HEADINGS)?.localName === 'h2' && isLong(one) && one.closest(APART) === null);
  return after.length > 0 ? [own, ...after] : [];
}

/** The elements that hold a story each, in order; none where the page has no more than one story. Reads, never changes. */
export function storyParts(document: Document): Element[] {
  const headlines = [...document.getElementsByTagName('h1')].filter(isHeadline);
  const [only] = headlines;
  if (!only) return [];
  if (headlines.length === 1) return articlesAfter(only, document);
  const parts = headlines.map((h1) => around(h1, headlines)).filter(isLong);
  return parts.length > 1 && !areOneStory(parts, headlines) ? parts : [];
}
