import { HEADING_TAGS } from './hints.ts';
import { linesOf, type Run } from './walk.ts';

const LOOKS_LIKE = /headline|(?:^|[\s_-])(?:title|heading|hed)(?:$|[\s_-])|-title|_title|title-/i;

/** Letters and digits only, so that quotes, dashes and case do not matter. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 1 when the words are the same, less for one inside the other, 0 for different ones. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 12 && ` ${long} `.includes(` ${short} `)) return short.length / long.length;
  const words = new Set(long.split(' '));
  const of = short.split(' ');
  const shared = of.filter((w) => words.has(w)).length;
  return of.length > 3 && shared / Math.max(of.length, words.size) > 0.7 ? 0.6 : 0;
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

/**
 * The run that is the story's headline, or null: the heading whose words are the page's title, else the `<h1>`
 * nearest before the story, else any short run whose words are the title.
 * @param before index in `runs` of the story's first run
 */
export function findHeadline(runs: Run[], titles: string[], before: number): Run | null {
  const known = titles.map(bare).filter((t) => t.length > 3);
  let best: Run | null = null;
  let bestScore = 0;
  runs.forEach((run, i) => {
    const { text, zone } = run;
    if (text.length < 4 || text.length > 300) return;
    const h1 = zone.tag === 'H1';
    const heading = HEADING_TAGS.has(zone.tag);
    const like = Math.max(0, ...known.map((title) => likeness(bare(text), title)));
    const marked =
      h1 ||
      zone.element.getAttribute('itemprop') === 'headline' ||
      LOOKS_LIKE.test(zone.element.getAttribute('class') ?? '');
    if (like < 0.3 && !(h1 && i <= before + 3)) return;
    if (i > before + 6 && like < 1) return;
    const near = i <= before ? 1 / (1 + (before - i) / 10) : 0.2;
    const score = like * 4 + (h1 ? 1.5 : heading ? 0.5 : 0) + (marked ? 0.5 : 0) + near - (zone.apart ? 1 : 0);
    if (score > bestScore) {
      best = run;
      bestScore = score;
    }
  });
  return best;
}
