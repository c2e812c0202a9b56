import { HEADING_TAGS } from './hints.ts';
import { linesOf, type Run, type Zone } from './walk.ts';

const LOOKS_LIKE = /headline|(?:^|[\s_-])(?:title|heading|hed)(?:$|[\s_-])|-title|_title|title-/i;

/** Letters and digits only, so that quotes, dashes and case do not matter. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A wording of the title, ready to be compared. */
interface Title {
  bare: string;
  words: Set<string>;
}

const titleOf = (text: string): Title => {
  const known = bare(text);
  return { bare: known, words: new Set(known.split(' ')) };
};

/** 1 when the words are the same, less for one inside the other, 0 for different ones. */
function likeness(line: string, title: Title): number {
  if (line === title.bare) return 1;
  const [short, long] = line.length < title.bare.length ? [line, title.bare] : [title.bare, line];
  if (short.length > 12 && ` ${long} `.includes(` ${short} `)) return short.length / long.length;
  const words = line.split(' ');
  const shared = words.filter((word) => title.words.has(word)).length;
  return Math.min(words.length, title.words.size) > 3 && shared / Math.max(words.length, title.words.size) > 0.7
    ? 0.6
    : 0;
}

/**
 * Old pages set date and headline as two lines of one block: a short run that has a line with the very words of a title
 * is taken apart into its lines. Changes `runs`.
 */
export function freeHeadline(runs: Run[], titles: string[]): void {
  const known = new Set(titles.map(bare).filter((t) => t.length > 3));
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.text.length > 500 || !run.parts.includes(null)) continue;
    const lines = linesOf(run);
    if (lines.length > 1 && lines.some((line) => known.has(bare(line.text)))) runs.splice(i, 1, ...lines);
  }
}

/** The title that nearly every page has in several wordings; more than these add nothing. */
const MAX_TITLES = 8;

/**
 * The run that is the story's headline, or null: the heading whose words are the page's title, else the `<h1>`
 * nearest before the story, else any short run whose words are the title.
 * @param before index in `runs` of the story's first run
 * @param isVisible asked only for runs that would win
 */
export function findHeadline(
  runs: Run[],
  titles: string[],
  before: number,
  isVisible: (run: Run) => boolean,
): Run | null {
  const known = titles
    .slice(0, MAX_TITLES)
    .map(titleOf)
    .filter((title) => title.bare.length > 3);
  const longest = Math.max(0, ...known.map((title) => title.bare.length));
  let best: Run | null = null;
  let bestScore = 0;
  runs.forEach((run, i) => {
    const { text, zone } = run;
    const h1 = zone.tag === 'H1';
    if (text.length < 4 || text.length > 300 || (!h1 && text.length > 2 * longest + 20)) return;
    const late = i > before + 6;
    if (late && !HEADING_TAGS.has(zone.tag)) return;
    const line = bare(text);
    const like = known.reduce((most, title) => (most < 1 ? Math.max(most, likeness(line, title)) : most), 0);
    if (late ? like < 1 : like < 0.3 && !(h1 && i <= before + 3)) return;
    const score = like * 4 + look(zone) + (i <= before ? 1 / (1 + (before - i) / 10) : 0.2);
    if (score > bestScore && isVisible(run)) {
      best = run;
      bestScore = score;
    }
  });
  return best;
}

/** How much an element looks like the headline's. */
function look({ element, tag, apart }: Zone): number {
  const h1 = tag === 'H1';
  const marked =
    h1 || element.getAttribute('itemprop') === 'headline' || LOOKS_LIKE.test(element.getAttribute('class') ?? '');
  return (h1 ? 1.5 : HEADING_TAGS.has(tag) ? 0.5 : 0) + (marked ? 0.5 : 0) - (apart ? 1 : 0);
}
