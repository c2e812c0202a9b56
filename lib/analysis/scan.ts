import type { Sentence, Tokenized } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import type { CityMention, CountryMention } from './entities.ts';
import { findNameRuns, type NameRun } from './names.ts';
import { findRolePhrases, type RolePhrase } from './role-phrases.ts';

/** One sentence with what the scan found in it. */
export interface ScannedSentence {
  sentence: Sentence;
  phrases: RolePhrase[];
  runs: NameRun[];
}

/** Tokens, sentences, countries, role phrases and name runs: all that is found without looking beyond a sentence. */
export interface Scan extends Tokenized {
  countries: CountryMention[];
  cities: CityMention[];
  scanned: ScannedSentence[];
  /** The country mention that covers a token. */
  countryAt(index: number): CountryMention | undefined;
  /** The city that covers a token. */
  cityAt(index: number): CityMention | undefined;
  /** The role phrase that covers a token. */
  phraseAt(index: number): RolePhrase | undefined;
  /** Index of the sentence that holds a token; -1 where none does. */
  sentenceAt(index: number): number;
  /** Is the token part of a name run, not of the title before it? */
  inName(index: number): boolean;
}

/** The scan stage: one pass over the sentences. */
export function scan(text: Tokenized, countries: CountryMention[], cities: CityMention[]): Scan {
  const covering = new Map<number, CountryMention>();
  const ending = new Map<number, CountryMention>();
  const starting = new Map<number, CountryMention>();
  for (const mention of countries) {
    if (starting.has(mention.first)) continue; // "Turkish Cypriot": the first code serves
    starting.set(mention.first, mention);
    ending.set(mention.last, mention);
    for (let i = mention.first; i < mention.last; i++) covering.set(i, mention);
  }
  const cityAt = new Map<number, CityMention>();
  for (const city of cities) for (let i = city.first; i < city.last; i++) cityAt.set(i, city);
  const placeAt = (index: number) => covering.get(index) ?? cityAt.get(index);
  const context = {
    tokens: text.tokens,
    countryEndingAt: (index: number) => ending.get(index),
    countryStartingAt: (index: number) => starting.get(index),
  };
  const phraseAt = new Map<number, RolePhrase>();
  const sentenceAt = new Int32Array(text.tokens.length).fill(-1);
  const inName = new Uint8Array(text.tokens.length);
  const scanned = text.sentences.map((sentence): ScannedSentence => {
    sentenceAt.fill(sentence.index, sentence.first, sentence.last);
    const phrases = findRolePhrases(context, sentence);
    for (const phrase of phrases) for (let i = phrase.first; i < phrase.last; i++) phraseAt.set(i, phrase);
    const runs = findNameRuns(text.tokens, sentence, phrases, placeAt);
    for (const run of runs) inName.fill(1, run.first, run.last);
    return { sentence, phrases, runs };
  });
  return {
    ...text,
    countries,
    cities,
    scanned,
    countryAt: (i) => covering.get(i),
    cityAt: (i) => cityAt.get(i),
    phraseAt: (i) => phraseAt.get(i),
    sentenceAt: (i) => sentenceAt[i] ?? -1,
    inName: (i) => inName[i] === 1,
  };
}

/** The words of tokens [first, last) as they stand in the text, without the text: blanks where the tokens had them. */
export function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    text += (text && !token.glued ? ' ' : '') + token.text;
  }
  return text;
}
