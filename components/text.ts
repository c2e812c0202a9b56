import type messages from '../public/_locales/en/messages.json';

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
}

/**
 * Builds the words from a look-up (browser.i18n.getMessage, or a file in tests).
 * The look-up returns '' for a key it does not have.
 */
export function makeText(lookUp: (key: string, values: string[]) => string): Text {
  const language = lookUp('languageTag', []) || 'en';
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const say = (value: string | number) => (typeof value === 'number' ? digits.format(value) : value);
  return {
    language,
    direction: lookUp('direction', []) === 'rtl' ? 'rtl' : 'ltr',
    t: (key, ...values) => lookUp(key, values.map(say)) || key,
    plural(key, count) {
      const values = [digits.format(count)];
      return lookUp(`${key}_${rules.select(count)}`, values) || lookUp(`${key}_other`, values) || key;
    },
  };
}

/** A look-up in the content of a messages.json. */
export const fromMessages =
  (messages: Record<string, { message: string }>) =>
  (key: string, values: string[]): string =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
