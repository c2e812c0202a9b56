import type { DateExpression } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import type { Quote } from '../../types.ts';
import type { Entities } from '../entities.ts';
import type { Party } from './parties.ts';

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
}

/** The whole article, indexed by sentence. */
export interface Story {
  entities: Entities;
  views: SentenceView[];
  published: string | null;
}

export const normAt = (tokens: Token[], i: number): string => tokens[i]?.norm ?? '';

/** Do the words of a phrase stand at token i? */
export function phraseAt(tokens: Token[], i: number, phrase: string): boolean {
  const words = phrase.split(' ');
  return words.every((word, k) => normAt(tokens, i + k) === word);
}
