import type { Article, Block } from '../types.ts';
import { isBoilerplate } from './boilerplate.ts';
import { Composer, type Piece } from './compose.ts';
import { apartWithin, findContainer, isInside, isSentence, plainShare } from './container.ts';
import { dayIn } from './dates.ts';
import { findHeadline, freeHeadline } from './headline.ts';
import { HEADING_TAGS } from './hints.ts';
import { readMetadata } from './metadata.ts';
import { type Run, type Walk, walk, type Zone } from './walk.ts';

/** Where a segment of `Article.text` stands in the live page. */
export interface Anchor {
  node: Text;
  /** Where in the node's data the segment starts, in UTF-16 code units. */
  offset: number;
}

/** An article with the way back into the page it was read from. */
export interface PageArticle {
  /** Plain data: it can travel to the background and be stored. */
  article: Article;
  /** One for each of `article.segments`, in the same order. */
  anchors: Anchor[];
  /** The element that holds the story: what to watch for changes. */
  container: Element;
}

export interface ExtractOptions {
  /** Overrides the document's own address. */
  url?: string | null;
  /** Reads only this part of the page: one of several stories on end. */
  within?: Element | null;
}

/**
 * Reads the article of a live document: its headline first, then its paragraphs and subheadings, and what the page
 * says of itself. The page is not cloned and not changed. Null where there is no running text.
 * Source offsets are UTF-16 code units in `document.body.textContent`.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): PageArticle | null {
  const { body } = document;
  if (!body) return null;
  const walked = walk(body);
  const { titles, ...info } = readMetadata(document, options.url === undefined ? addressOf(document) : options.url);
  freeHeadline(walked.runs, titles);

  const { within = null } = options;
  const container = findContainer(walked, within);
  if (!container) return null;
  const candidates = storyRuns(walked, container);
  const opening = candidates[0];
  if (!opening) return null;
  const headline = headlineOf(walked.runs, titles, opening, within ?? container.element.closest('article'));
  const story = headline ? after(headline, candidates, walked.runs) : candidates;
  const first = story[0];
  if (!first) return null;
  const composer = new Composer<Text>();
  if (headline) composer.add('headline', piecesOf(headline));
  for (const run of standfirst(walked, headline, first)) composer.add('paragraph', piecesOf(run));
  for (const run of story) {
    if (run !== headline && !repeats(run, headline)) composer.add(kindOf(run), piecesOf(run));
  }
  const { anchors, ...composed } = composer.done();
  const title = headline?.text ?? info.title;
  const published = info.published ?? dayNear(walked.runs, headline, first);
  return {
    article: { ...info, title, published, ...composed },
    anchors: anchors.map(({ origin, offset }) => ({ node: origin, offset })),
    container: container.element,
  };
}

/** A page without a story as an article without text: what the page says of itself still holds. */
export function bareArticle(document: Document, options: ExtractOptions = {}): Article {
  const { titles: _, ...info } = readMetadata(document, options.url === undefined ? addressOf(document) : options.url);
  return { ...info, text: '', blocks: [], segments: [] };
}

const addressOf = (document: Document) => (/^(?:https?|file):/.test(document.URL) ? document.URL : null);

const kindOf = (run: Run): Block['kind'] => (HEADING_TAGS.has(run.zone.tag) ? 'heading' : 'paragraph');

const piecesOf = (run: Run): (Piece<Text> | null)[] =>
  run.parts.map((part, i) => part && { data: part.data, source: run.sources[i] ?? -1, origin: part });

/** The runs of the container that a reader would call the article. */
function storyRuns({ runs }: Walk, container: Zone): Run[] {
  const kept = runs.filter(
    (run) => isInside(run.zone, container) && !apartWithin(run.zone, container) && belongs(run) && isVisible(run),
  );
  return withoutStrayHeadings(kept);
}

/** Paragraphs between the headline and the story's container: the opening, set in larger type. */
function standfirst({ runs }: Walk, headline: Run | null, first: Run): Run[] {
  if (!headline) return [];
  const between = runs.slice(runs.indexOf(headline) + 1, runs.indexOf(first));
  const opening = between.filter(
    (run) => run.zone.tag === 'P' && isSentence(run) && !apartWithin(run.zone, null) && belongs(run) && isVisible(run),
  );
  return opening.length <= 2 ? opening : [];
}

/** Left out: links to elsewhere, labels, credits, lines about the page itself. */
function belongs(run: Run): boolean {
  const { text, zone } = run;
  if (isBoilerplate(text)) return false;
  if (isSentence(run)) return true;
  if (plainShare(run) < 0.4) return false;
  if (HEADING_TAGS.has(zone.tag)) return zone.tag !== 'H1' && text.length > 2;
  if (!/\p{L}{2}/u.test(text)) return false;
  // A line of its own: a paragraph however short, but a bare <div> or table cell only when it says something.
  return zone.tag === 'P' || zone.tag === 'BLOCKQUOTE' || (text.length > 25 && /[.!?…”"]$/.test(text));
}

/** Asks the browser, where there is one with a layout, whether style sheets hide the run. */
function isVisible(run: Run): boolean {
  const { element } = run.zone;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

/** A heading before the first paragraph repeats the headline in other words; one with no paragraph after it introduces something that was left out. */
function withoutStrayHeadings(runs: Run[]): Run[] {
  const first = runs.findIndex((run) => kindOf(run) === 'paragraph');
  return runs.filter((run, i) => {
    if (kindOf(run) !== 'heading') return true;
    if (i < first) return false;
    const next = runs[i + 1];
    return next !== undefined && kindOf(next) !== 'heading';
  });
}

/** The story's headline: in its own part of the page where there is one, else anywhere. */
function headlineOf(runs: Run[], titles: string[], opening: Run, part: Element | null): Run | null {
  const inside = part ? runs.filter((run) => part.contains(run.zone.element)) : [];
  const own = inside.some((run) => run.zone.tag === 'H1') ? inside : runs;
  return findHeadline(own, titles, own.indexOf(opening));
}

/** What stands above the headline is a label or a date, unless it is most of the story. */
function after(headline: Run, story: Run[], runs: Run[]): Run[] {
  const at = runs.indexOf(headline);
  const above = story.filter((run) => runs.indexOf(run) < at);
  const length = (some: Run[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(above) < length(story) / 5 ? story.filter((run) => !above.includes(run)) : story;
}

/** The headline said again at the top of the story. */
const repeats = (run: Run, headline: Run | null) => headline !== null && run.text === headline.text;

/** The day named in the lines between headline and story, or just before them: where old pages put it. */
function dayNear(runs: Run[], headline: Run | null, first: Run): string | null {
  const end = runs.indexOf(first);
  const start = headline ? Math.min(runs.indexOf(headline), end) : end;
  const near = [
    ...runs
      .slice(start + 1, end)
      .slice(-40)
      .reverse(),
    ...runs.slice(Math.max(0, start - 8), start).reverse(),
  ];
  for (const { text } of [...near, ...runs.slice(end, end + 3)]) {
    const day = text.length < 160 ? dayIn(text) : null;
    if (day) return day;
  }
  return null;
}
