import type { Sentence } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import type { Article, Basis, Span } from '../types.ts';

/** A stretch of tokens: `first` and `last` (exclusive) index `Entities.tokens`; start and end are its offsets in the text. */
export interface TokenSpan extends Span {
  first: number;
  last: number;
}

export type CountryForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'seat' | 'organisation' | 'periphrasis';

/** A state, territory or organisation named in the text. */
export interface CountryMention extends TokenSpan {
  code: string;
  form: CountryForm;
  /** The city's name where a capital is named ("Baku"), else null. */
  city: string | null;
  /** False where the words serve another name or an organisation does not act as a party: no highlight, but still evidence. */
  counted: boolean;
}

/** A city, capital or not, as a possible place of a meeting. */
export interface CityMention extends TokenSpan {
  city: string;
  country: string;
}

/** Someone the article names, official or not. */
export interface Person {
  id: string;
  name: string;
  /** Acts or speaks for a state, an organisation or a party to the diplomacy. */
  official: boolean;
  role: string | null;
  country: string | null;
  former: boolean;
  /** "he", "she" or unknown, as far as name, title or pronouns tell. */
  gender: 'male' | 'female' | null;
  confidence: number;
  basis: Basis;
  evidence: Span[];
  /** What told the role and the country, for tracing. */
  rules: { role: string | null; country: string | null };
}

/** A stretch that names a person: full name with its title, surname, or a description ("the Israeli minister"). */
export interface PersonMention extends TokenSpan {
  person: string;
  form: 'name' | 'surname' | 'description';
}

/** A stretch that stands for people without naming them: a pronoun, "the two", "both leaders". Not highlighted. */
export interface Reference extends TokenSpan {
  people: string[];
  form: 'pronoun' | 'group';
}

/** An unnamed holder of an office ("his Iranian counterpart", "the Turkish president" with no name in the article). */
export interface UnnamedOfficial extends TokenSpan {
  role: string | null;
  country: string | null;
}

/** All that the scan and resolve stages found; the stages after them only read it. Lists are in order of the text. */
export interface Entities {
  article: Article;
  tokens: Token[];
  sentences: Sentence[];
  countries: CountryMention[];
  cities: CityMention[];
  people: Person[];
  mentions: PersonMention[];
  references: Reference[];
  unnamed: UnnamedOfficial[];
}
