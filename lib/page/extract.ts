import type { Article } from '../types.ts';
import { Composer, type Piece } from './compose.ts';
import { findContainer } from './container.ts';
import { dayIn } from './dates.ts';
import { findHeadline, freeHeadline } from './headline.ts';
import { type Metadata, metadataOf, readMetadata } from './metadata.ts';
import { storyParts } from './parts.ts';
import { isVisible, kindOf, lengthOf, standfirst, storyRuns } from './story.ts';
import { type Run, type Walk, walk, walkWithin } from './walk.ts';

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
  /** On a page with several stories on end: the element that holds this one, headline and all. */
  part: Element | null;
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
  const page = readPage(document, options.url === undefined ? addressOf(document) : options.url);
  return page && articleOf(page.walked, page.metadata, options.within ?? null);
}

/**
 * Reads all the articles of a page that sets several on end, in their order; of another page its one article, or none.
 * What the page says of itself it says of the first: of the others only what stands in them is known.
 */
export function extractArticles(document: Document): PageArticle[] {
  const page = readPage(document, addressOf(document));
  if (!page) return [];
  const parts = storyParts(document);
  if (parts.length < 2) {
    const only = articleOf(page.walked, page.metadata, null);
    return only ? [only] : [];
  }
  return parts.flatMap((part, i) => {
    const metadata = i === 0 ? page.metadata : metadataOf(part, page.metadata);
    const article = articleOf(walkWithin(page.walked, part), metadata, part);
    return article ? [{ ...article, part }] : [];
  });
}

interface Page {
  walked: Walk;
  metadata: Metadata;
}

function readPage(document: Document, url: string | null): Page | null {
  if (!document.body) return null;
  const walked = walk(document.body);
  const metadata = readMetadata(document, url);
  freeHeadline(walked.runs, metadata.titles);
  return { walked, metadata };
}

function articleOf(walked: Walk, { titles, ...info }: Metadata, within: Element | null): PageArticle | null {
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
    part: null,
  };
}

/** A page without a story as an article without text: what the page says of itself still holds. */
export function bareArticle(document: Document, options: ExtractOptions = {}): Article {
  const { titles: _, ...info } = readMetadata(document, options.url === undefined ? addressOf(document) : options.url);
  return { ...info, text: '', blocks: [], segments: [] };
}

const addressOf = (document: Document) => (/^(?:https?|file):/.test(document.URL) ? document.URL : null);

const piecesOf = (run: Run): (Piece<Text> | null)[] =>
  run.parts.map((part, i) => part && { data: part.data, source: run.sources[i] ?? -1, origin: part });

/** The story's headline: in its own part of the page where there is one, else anywhere. */
function headlineOf(runs: Run[], titles: string[], opening: Run, part: Element | null): Run | null {
  const inside = part ? runs.filter((run) => part.contains(run.zone.element)) : [];
  const own = inside.some((run) => run.zone.tag === 'H1') ? inside : runs;
  return findHeadline(own, titles, own.indexOf(opening), isVisible);
}

/** What stands above the headline is a label or a date, unless it is most of the story. */
function after(headline: Run, story: Run[], runs: Run[]): Run[] {
  const at = runs.indexOf(headline);
  const above = story.filter((run) => runs.indexOf(run) < at);
  return lengthOf(above) < lengthOf(story) / 5 ? story.filter((run) => !above.includes(run)) : story;
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
