import { Gazetteer } from '../language/gazetteer.ts';
import type { Tokenized } from '../language/sentences.ts';
import { isPossessive, type Token } from '../language/tokens.ts';
import { type CityForm, cityForms } from '../reference/cities.ts';
import type { CityMention, CountryMention } from './entities.ts';

let gazetteer: Gazetteer<CityForm> | undefined;

function forms(): Gazetteer<CityForm> {
  if (!gazetteer) {
    gazetteer = new Gazetteer();
    for (const form of cityForms()) gazetteer.add(form.text, form);
  }
  return gazetteer;
}

/** Words that show that a capitalised word before or after is a place, for cities that are also names. */
const PLACE_BEFORE = new Set(
  'in at from to near outside via towards toward around reach reached leave leaving of'.split(' '),
);

/**
 * Every city the text names, in order. Of two cities with one name the one whose state the article names is meant; a city that is
 * also a person's name counts only after a preposition of place.
 */
export function findCities(text: Tokenized, countries: readonly CountryMention[]): CityMention[] {
  const named = new Set(countries.map((mention) => mention.code));
  const found: CityMention[] = [];
  for (const sentence of text.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = text.tokens[i] as Token;
      if (token.kind !== 'word' || token.shape === 'lower') continue;
      const match = forms().match(text.tokens, i, sentence.last, (form, last) => fitsCase(form, text.tokens, i, last));
      if (!match) continue;
      const form = match.values.find((f) => named.has(f.country)) ?? (match.values[0] as CityForm);
      const state = countries.find((mention) => mention.first <= i && mention.last > i);
      const isState = state !== undefined && state.form !== 'capital';
      if (
        (!isState || form.ambiguous === 'country') &&
        isPlace(form, text.tokens, i, match.last, sentence.first, named)
      ) {
        found.push({
          first: i,
          last: match.last,
          start: token.start,
          end: (text.tokens[match.last - 1] as Token).end,
          city: form.city,
          country: form.country,
        });
      }
      i = match.last - 1;
    }
  }
  return found;
}

function fitsCase(form: CityForm, tokens: Token[], first: number, last: number): boolean {
  if (form.caseSensitive && (tokens[first] as Token).text !== form.text) return false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (
      token.shape === 'lower' &&
      !/[a-z] (?:el|de|la|of|the|da|do|al|an|sur|es)/.test(form.text.toLowerCase()) &&
      !form.text.includes(token.text)
    )
      return false;
  }
  return true;
}

function isPlace(
  form: CityForm,
  tokens: Token[],
  first: number,
  last: number,
  floor: number,
  named: ReadonlySet<string>,
): boolean {
  if (!form.ambiguous || form.ambiguous === 'country') return true;
  const before = first > floor ? (tokens[first - 1] as Token).norm : '';
  if (form.capital && named.has(form.country))
    return !isPossessive(tokens[last]) || PLACE_BEFORE.has(before) || form.ambiguous !== 'person';
  return PLACE_BEFORE.has(before);
}
