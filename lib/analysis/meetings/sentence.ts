import type { DateExpression } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import type { Quote } from '../../types.ts';
import type { Entities } from '../entities.ts';
import type { Party, Who } from './parties.ts';

/** One sentence with all that the meetings stage reads of it. Token numbers are the article's. */
export interface SentenceView {
  sentence: Sentence;
  tokens: Token[];
  first: number;
  last: number;
  parties: Party[];
  dates: DateExpression[];
  /** The quotations that the sentence overlaps. */
  quotes: Quote[];
  /** Every naming of a state, adjectives included. */
  countries: Entities['countries'];
  /** Ministries that are named with their state: token and state. */
  ministries: [number, string][];
  /** Officials of the article by the last word of their name, where only one has it. */
  surnames: ReadonlyMap<string, Who>;
  /** This sentence or the one before tells of an arrival: who meets the visitor there receives him. */
  arrival: boolean;
  /** The state of the dateline. */
  home: string | null;
}

/** The whole article, indexed by sentence. */
export interface Story {
  entities: Entities;
  views: SentenceView[];
  published: string | null;
}

export const normAt = (tokens: Token[], i: number): string => tokens[i]?.norm ?? '';

const cut = new Map<string, string[]>();

/** The words of a phrase of a table, cut once. */
function wordsOf(phrase: string): string[] {
  let words = cut.get(phrase);
  if (!words) {
    words = phrase.split(' ');
    cut.set(phrase, words);
  }
  return words;
}

/** Do the words of a phrase of a table stand at token i? */
export function phraseAt(tokens: Token[], i: number, phrase: string): boolean {
  const words = wordsOf(phrase);
  for (let k = 0; k < words.length; k++) if (normAt(tokens, i + k) !== words[k]) return false;
  return true;
}

/**
 * Which row of a table stands at a token: the first one that fits. Rows are found by their first word, so that a long table costs a
 * text no more than a short one.
 */
export function tableOf<Row>(
  rows: readonly Row[],
  phraseOf: (row: Row) => string,
): (tokens: Token[], i: number) => Row | undefined {
  const byFirst = new Map<string, Row[]>();
  for (const row of rows) {
    const first = wordsOf(phraseOf(row))[0] as string;
    const there = byFirst.get(first);
    if (there) there.push(row);
    else byFirst.set(first, [row]);
  }
  return (tokens, i) => byFirst.get(normAt(tokens, i))?.find((row) => phraseAt(tokens, i, phraseOf(row)));
}

/** The same for phrases alone. */
export const phrasesOf = (phrases: readonly string[]): ((tokens: Token[], i: number) => string | undefined) =>
  tableOf(phrases, (phrase) => phrase);
