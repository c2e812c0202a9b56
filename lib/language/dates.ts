import type { Span } from '../types.ts';
import { BEGINNINGS, DATE_ROWS, type DateMeaning, type DateRow, type Groups, PIECES } from './dates-table.ts';
import { isDigit, isLetterAt } from './pieces.ts';

export { type DateContext, type ResolvedDate, resolve, resolveDate } from './dates-resolve.ts';

/** Where an event stands to the date: on it, or only bounded by it ("since July", "until 2027"). */
export type DateRelation = 'at' | 'since' | 'until' | 'by' | 'before' | 'after';

/** Words that say when. What they mean is settled by `resolve`, with the publication date and the clause's tense. */
export interface DateExpression {
  span: Span;
  kind: DateRow['kind'];
  relation: DateRelation;
  meaning: DateMeaning;
}

/** A row's pattern with its pieces put in; either case where a word of it begins. */
export function compile(says: string): string {
  const whole = says.replace(/\{(\w+)\}/g, (all, piece: string) => PIECES[piece] ?? all);
  return whole.replace(
    /(^|\||\(\?:|>)([a-z])/g,
    (_, before: string, letter: string) => `${before}[${letter.toUpperCase()}${letter}]`,
  );
}

/** Made when a row is first tried: an article tries a third of them. */
const patterns = new Map<DateRow, RegExp>();

function patternOf(row: DateRow): RegExp {
  let pattern = patterns.get(row);
  if (!pattern) {
    pattern = new RegExp(compile(row.says), 'uy');
    patterns.set(row, pattern);
  }
  return pattern;
}

const RELATIONS: [RegExp, DateRelation][] = [
  [/\bsince (?:early |late |mid[ -])?$/i, 'since'],
  [/\b(?:until|till|through|to) (?:early |late |mid[ -])?$/i, 'until'],
  [/\bby (?:early |late |mid[ -])?$/i, 'by'],
  [/\b(?:before|ahead of|prior to) (?:early |late |mid[ -])?$/i, 'before'],
  [/\bafter (?:early |late |mid[ -])?$/i, 'after'],
];

/**
 * Finds the expressions of time in a stretch of text, in order and without overlap.
 * @param text the article's text, which the spans are counted in (UTF-16 code units)
 * @param from first code unit of the stretch, as a rule of a sentence
 * @param to   its end (exclusive); nothing is read beyond it
 */
export function findDates(text: string, from = 0, to = text.length): DateExpression[] {
  const stretch = to < text.length ? text.slice(0, to) : text;
  const found: DateExpression[] = [];
  BEGINNINGS.lastIndex = from;
  for (let m = BEGINNINGS.exec(stretch); m; m = BEGINNINGS.exec(stretch)) {
    const at = m.index;
    const hit = isInsideWord(stretch, at) ? null : dateAt(stretch, at);
    if (hit) {
      const relation = relationOf(stretch.slice(Math.max(from, at - 20), at));
      found.push({ span: { start: at, end: hit.end }, kind: hit.row.kind, relation, meaning: hit.meaning });
    }
    BEGINNINGS.lastIndex = hit ? hit.end : at + 1;
  }
  return found;
}

const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && (isDigit(text.charCodeAt(at - 1)) || isLetterAt(text, at - 1, text.length));

/** The first row that fits the words at `at`. */
function dateAt(text: string, at: number): { row: DateRow; end: number; meaning: DateMeaning } | null {
  const code = text.charCodeAt(at);
  const first = isDigit(code) ? '0' : text.charAt(at);
  for (const row of DATE_ROWS) {
    if (row.begins && !row.begins.includes(first)) continue;
    const pattern = patternOf(row);
    pattern.lastIndex = at;
    const hit = pattern.exec(text);
    if (!hit || hit[0].length === 0) continue;
    const meaning = row.means((hit.groups ?? {}) as Groups);
    if (meaning) return { row, end: at + hit[0].length, meaning };
  }
  return null;
}

function relationOf(before: string): DateRelation {
  return RELATIONS.find(([pattern]) => pattern.test(before))?.[1] ?? 'at';
}
