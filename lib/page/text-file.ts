import type { Article } from '../types.ts';
import { isBoilerplate } from './boilerplate.ts';
import { Composer, type Piece } from './compose.ts';
import { dayOf } from './dates.ts';

/** `date 2023-04-19 Title words`, blanks allowed before; the title may be missing. */
const DATE_LINE = /^\s*date[ \t]+(\S+)[ \t]*/i;
const HEADING = /^\s*#{1,6}\s+/;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|={3,}|#+)\s*$/;
/** Longer than any headline that was meant to be one. */
const MAX_TITLE = 200;

interface Line {
  start: number;
  end: number;
}

/** The date on the first line is no date; `value` is what stands there. */
export class BadDateError extends Error {
  readonly value: string;
  constructor(value: string) {
    super(`no date of the form YYYY-MM-DD: ${value}`);
    this.value = value;
  }
}

/**
 * Reads a plain text: a first line `date YYYY-MM-DD Title` or a title line, then paragraphs separated by blank lines;
 * `### ` begins a subheading, `---` is a rule. Segments point into `source`, the whole text. Null for a text
 * without a word. Throws `BadDateError` for a first line with an impossible date.
 */
export function readTextFile(source: string): Article | null {
  const paragraphs = paragraphsOf(source);
  const composer = new Composer<number>();
  const piece = ({ start, end }: Line): Piece<number> => ({
    data: source.slice(start, end),
    source: start,
    origin: start,
  });

  let published: string | null = null;
  let title: string | null = null;
  const first = paragraphs[0];
  const opening = first?.[0];
  const dated = opening && DATE_LINE.exec(source.slice(opening.start, opening.end));
  if (first && opening && dated) {
    published = /^\d{4}-\d{2}-\d{2}$/.test(dated[1] ?? '') ? dayOf(dated[1]) : null;
    if (!published) throw new BadDateError(dated[1] ?? '');
    opening.start += dated[0].length;
    first.shift();
    if (first.length === 0) paragraphs.shift();
    if (source.slice(opening.start, opening.end).trim()) title = addTitle(opening);
  } else if (first && opening && isTitle(source, paragraphs)) {
    paragraphs.shift();
    title = addTitle(opening);
  }

  function addTitle(line: Line): string {
    composer.add('headline', [piece(line)]);
    return source.slice(line.start, line.end).replace(/\s+/g, ' ').trim();
  }

  for (const lines of paragraphs) {
    const line = lines[0];
    if (!line) continue;
    const text = source.slice(line.start, lines.at(-1)?.end).trim();
    if (RULE.test(text) || isBoilerplate(text.replace(/\s+/g, ' '))) continue;
    const heading = lines.length === 1 ? HEADING.exec(source.slice(line.start, line.end)) : null;
    if (heading) composer.add('heading', [piece({ start: line.start + heading[0].length, end: line.end })]);
    else
      composer.add(
        'paragraph',
        lines.flatMap((l) => [piece(l), null]),
      );
  }

  const { anchors: _, ...composed } = composer.done();
  if (!/\p{L}/u.test(composed.text)) return null;
  return {
    url: null,
    canonical: null,
    title,
    published,
    publisher: null,
    language: null,
    direction: 'ltr',
    ...composed,
  };
}

/** The lines of each paragraph. Where no blank line stands between long lines, each line is a paragraph. */
function paragraphsOf(source: string): Line[][] {
  const paragraphs: Line[][] = [[]];
  for (const { 0: line, index } of source.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    if (/\S/.test(line)) paragraphs.at(-1)?.push({ start: index, end: index + line.length });
    else paragraphs.push([]);
  }
  const found = paragraphs.filter((lines) => lines.length > 0);
  const only = found.length === 1 ? found[0] : undefined;
  if (!only || only.length < 2) return found;
  const long = only.filter((line) => line.end - line.start > 120).length;
  return long > only.length / 2 ? only.map((line) => [line]) : found;
}

/** One short line that does not end as a sentence, with a text after it. */
function isTitle(source: string, paragraphs: Line[][]): boolean {
  const [first, second] = paragraphs;
  const line = first?.[0];
  if (!line || first.length > 1 || !second) return false;
  const text = source.slice(line.start, line.end).trim();
  if (text.length > MAX_TITLE || HEADING.test(text)) return HEADING.test(text) && text.length <= MAX_TITLE;
  return !/[^.]\.["”’)]*$/.test(text) || /\b(?:[A-Z]\.){2,}$/.test(text);
}
