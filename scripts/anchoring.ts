/**
 * How well exported annotations find their words again: in the page as it was, and with a tenth of it changed at random (seeded).
 *
 *   node scripts/anchoring.ts PAGE-OR-TEXT…
 *
 * Prints the figures, and last `N passed, N failed`: one check an input that export, import, export is the same, and for each kind of
 * change two more: 97 % of the annotations whose words still stand are found, and none on other words.
 */

import { JSDOM, VirtualConsole } from 'jsdom';
import { analyse } from '../lib/analysis/analyse.ts';
import { anchorAll } from '../lib/export/anchor.ts';
import { exportAgain } from '../lib/export/export-again.ts';
import { type ImportedAnnotation, readAnnotations } from '../lib/export/import.ts';
import { type Located, toAnnotationCollection } from '../lib/export/index.ts';
import { after, before, codePointsIn } from '../lib/page/code-points.ts';
import { type Change, change, isThere } from '../test/export/changed-text.ts';
import { loadArticle } from './cli/load-article.ts';
import { readInput } from './cli/read-input.ts';

const SEEDS = 3;
const CHANGES: Change[] = ['characters', 'words', 'sentences'];
const NOW = new Date('2026-01-01T00:00:00Z');

interface Page {
  name: string;
  /** What positions count in. */
  source: string;
  annotations: ImportedAnnotation[];
}

async function exported(name: string): Promise<Page> {
  const { article, locate, close } = await loadArticle(name, { published: null, url: null });
  const readout = await analyse(article);
  const document = toAnnotationCollection({ readout, article, locate, version: '0', now: NOW });
  close();
  const { text, kind } = await readInput(name);
  const options = { runScripts: 'outside-only', virtualConsole: new VirtualConsole() } as const;
  const source = kind === 'html' ? new JSDOM(text, options).window.document.body.textContent : text;
  return { name, source, annotations: readAnnotations(JSON.stringify(document)).annotations };
}

/** Whether annotations written out again from where they are found are those that were read. */
function comesBack({ source, annotations }: Page): boolean {
  const points = codePointsIn(source);
  const located = anchorAll(source, annotations).map((place, i): Located | null => {
    const range = annotations[i]?.range;
    if (!place) return null;
    const { start, end } = place;
    const context = { prefix: before(source, start, 32), suffix: after(source, end, 32) };
    const position = { start: points(start), end: points(end) };
    return { exact: source.slice(start, end), ...context, ...position, ...(range ? { range } : {}) };
  });
  const { first } = exportAgain(annotations, located, 'urn:x', NOW) as { first: { items: object[] } };
  return located.every(Boolean) && first.items.every((item, i) => item === annotations[i]?.source);
}

interface Figures {
  standing: number;
  found: number;
  /** Found where the words were, though a letter of them changed. */
  mended: number;
  wrong: number;
}

function afterChange({ source, annotations }: Page, what: Change, seed: number, figures: Figures): void {
  const { text, now, region } = change(source, what, 0.1, seed);
  const units: number[] = [];
  for (let at = 0; at < source.length; at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) units.push(at);
  anchorAll(text, annotations).forEach((place, i) => {
    const position = annotations[i]?.position;
    if (!position) return;
    const span = { start: units[position.start] ?? source.length, end: units[position.end] ?? source.length };
    const where = now(span);
    if (where) figures.standing++;
    if (!place) return;
    const there = where ? place.start === where.start && place.end === where.end : isThere(place, region(span));
    if (there) figures[where ? 'found' : 'mended']++;
    else figures.wrong++;
  });
}

const pages: Page[] = [];
for (const name of process.argv.slice(2)) pages.push(await exported(name));
const total = pages.reduce((sum, { annotations }) => sum + annotations.length, 0);
const same = pages.filter(comesBack);
for (const page of pages) if (!same.includes(page)) console.log(`NOT THE SAME ${page.name}`);
console.log(`export, import, export: ${same.length} of ${pages.length} inputs give the same ${total} annotations`);
let [passed, failed] = [same.length, pages.length - same.length];
for (const what of CHANGES) {
  const figures: Figures = { standing: 0, found: 0, mended: 0, wrong: 0 };
  pages.forEach((page, i) => {
    for (let seed = 0; seed < SEEDS; seed++) afterChange(page, what, 1000 * i + seed, figures);
  });
  const { standing, found, mended, wrong } = figures;
  const share = standing === 0 ? 1 : found / standing;
  console.log(
    `10 % of the ${what} changed: ${found} of ${standing} found (${(100 * share).toFixed(1)} %), ${mended} mended, ${wrong} on other words`,
  );
  const good = Number(share >= 0.97) + Number(wrong === 0);
  passed += good;
  failed += 2 - good;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
