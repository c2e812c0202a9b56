import type messages from '../public/_locales/en/messages.json';
import { loadNames, type Names } from './names.ts';

/** A key of `_locales/<language>/messages.json`. */
export type TextKey = keyof typeof messages;
/** The stem of keys that come in plural forms: `mentions` for `mentions_one`, `mentions_other`. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The words of the interface in the reader's language. */
export interface Text {
  /** BCP 47 tag of the words; dates and country names follow it. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The message with $1, $2… replaced. */
  t(key: TextKey, ...values: (string | number)[]): string;
  /** The plural form for `count`, which is also $1. */
  plural(key: PluralKey, count: number): string;
  number(value: number): string;
  /** "a, b and c"; `unit`: "a, b, c". */
  list(items: readonly string[], type?: 'conjunction' | 'unit'): string;
  /** A country's name by its code; null for a code that CLDR does not know (NATO, ASEAN). */
  country(code: string): string | null;
}

/** Gives a message with its values, or '' for a key that it does not have. */
export type LookUp = (key: string, values: string[]) => string;

/**
 * Builds the words from a look-up (browser.i18n.getMessage, or a file in tests) and the names of countries, which
 * `loadText` brings along.
 */
export function makeText(lookUp: LookUp, names: Names = new Map()): Text {
  const language = lookUp('languageTag', []) || 'en';
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const direction = lookUp('direction', []) === 'rtl' ? 'rtl' : 'ltr';
  // English names among Hebrew or Arabic words keep to themselves: first strong isolate, pop directional isolate.
  const isolate = (value: string) => (direction === 'rtl' ? `\u2068${value}\u2069` : value);
  const say = (value: string | number) => (typeof value === 'number' ? digits.format(value) : isolate(value));
  const join = (key: string, items: readonly string[]) => items.reduce((a, b) => lookUp(key, [a, b]) || `${a}, ${b}`);
  return {
    language,
    direction,
    t: (key, ...values) => lookUp(key, values.map(say)) || key,
    plural(key, count) {
      const values = [digits.format(count)];
      return lookUp(`${key}_${rules.select(count)}`, values) || lookUp(`${key}_other`, values) || key;
    },
    number: (value) => digits.format(value),
    // Not Intl.ListFormat: Chromium has no Azerbaijani and would say "and".
    list(items, type = 'conjunction') {
      const all = items.map(isolate);
      const last = type === 'conjunction' && all.length > 1 ? all.pop() : undefined;
      const first = all.length > 0 ? join('listComma', all) : '';
      return last === undefined ? first : join('listAnd', [first, last]);
    },
    country: (code) => names.get(code) ?? null,
  };
}

/** The same with the names of countries in the reader's language. */
export async function loadText(lookUp: LookUp): Promise<Text> {
  return makeText(lookUp, await loadNames(lookUp('languageTag', []) || 'en'));
}

/** A look-up in the content of a messages.json. */
export const fromMessages =
  (messages: Record<string, { message: string }>): LookUp =>
  (key, values) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
