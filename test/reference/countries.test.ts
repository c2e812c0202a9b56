import { describe, expect, test } from 'vitest';
import { cityForms } from '../../lib/reference/cities.ts';
import { countryName, nameForms, withArticle } from '../../lib/reference/countries.ts';
import { stateOfPhrase, statesThatAre } from '../../lib/reference/periphrases.ts';

const codesOf = (text: string): string[] =>
  nameForms().flatMap((form) => (form.text === text ? [form.code, ...(form.also ? [form.also] : [])] : []));

describe('name forms', () => {
  test.each([
    ['Britain', 'GB'],
    ['U.K.', 'GB'],
    ['Northern Ireland', 'GB'],
    ['Downing Street', 'GB'],
    ['Briton', 'GB'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['Turks', 'TR'],
    ["Côte d'Ivoire", 'CI'],
    ['Cote d’Ivoire', 'CI'],
    ['Ivorian', 'CI'],
    ['Burma', 'MM'],
    ['Naypyidaw', 'MM'],
    ['Kiev', 'UA'],
    ['Kremlin', 'RU'],
    ['the Élysée', 'FR'],
    ['Frenchwoman', 'FR'],
    ['Islamic Republic of Iran', 'IR'],
    ['UAE', 'AE'],
    ['Emiratis', 'AE'],
    ['DPRK', 'KP'],
    ['Holland', 'NL'],
    ['Spaniard', 'ES'],
    ['Filipina', 'PH'],
    ['Argentine', 'AR'],
    ['West Bank', 'PS'],
    ['Palestinian Authority', 'PS'],
    ['Male', 'MV'],
    ["Sana'a", 'YE'],
    ['Kyrgyz', 'KG'],
    ['Soviet Union', 'SU'],
    ['E.U.', 'EU'],
    ['African Union', 'AFU'],
    ['Australian', 'AU'],
    ['St. Lucia', 'LC'],
  ])('%s is %s', (text, code) => expect(codesOf(text)).toEqual([code]));

  test.each([
    ['Turkish Cypriot', ['CY', 'TR']],
    ['two Koreas', ['KR', 'KP']],
    ['Korean', ['KR', 'KP']],
    ['Congolese', ['CD', 'CG']],
    ['Brussels', ['BE', 'EU']],
  ])('%s names %j, the likelier first', (text, codes) => expect(codesOf(text)).toEqual(codes));

  test.each([
    ['Georgia', 'us-state'],
    ['Jordan', 'person'],
    ['Chad', 'person'],
    ['Turkey', 'word'],
    ['Washington', 'person'],
    ['Male', 'word'],
  ])('%s may be something else: %s', (text, kind) =>
    expect(nameForms().find((form) => form.text === text)?.ambiguous).toBe(kind),
  );

  test('abbreviations that are words in lower case match as written only', () => {
    for (const text of ['US', 'UK', 'WHO', 'Male'])
      expect(nameForms().find((form) => form.text === text)?.caseSensitive).toBe(true);
  });

  test('no empty, untrimmed or doubled form', () => {
    const keys = nameForms().map((form) => `${form.text}|${form.code}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { text } of nameForms()) expect(text).toMatch(/^\S(?:.*\S)?$/);
  });
});

test.each([
  ['NL', 'the Netherlands'],
  ['US', 'the United States'],
  ['CD', 'DR Congo'],
  ['JP', 'Japan'],
  ['EU', 'the EU'],
  ['XK', 'Kosovo'],
  ['PH', 'the Philippines'],
])('%s in a sentence is "%s"', (code, name) => expect(withArticle(code)).toBe(name));

test('an unknown code is its own name', () => expect(countryName('ZZ')).toBe('ZZ'));

test.each([
  ['Sharm El Sheikh', 'Sharm el-Sheikh', 'EG'],
  ['Bombay', 'Mumbai', 'IN'],
  ['Kiev', 'Kyiv', 'UA'],
  ['Geneva', 'Geneva', 'CH'],
  ['Tel Aviv', 'Tel Aviv', 'IL'],
  ['Washington, D.C.', 'Washington', 'US'],
  ['Zürich', 'Zurich', 'CH'],
  ['Hong Kong', 'Hong Kong', 'HK'],
])('the city %s is %s in %s', (text, city, country) =>
  expect(cityForms().find((form) => form.text === text)).toMatchObject({ city, country }),
);

test.each([
  ['Southeast Asian', 'KH', true],
  ['island', 'MV', true],
  ['Shia', 'AZ', true],
  ['Baltic', 'PL', false],
  ['European', 'PT', true],
])('%s fits %s: %s', (attribute, code, fits) => expect(statesThatAre(attribute).includes(code)).toBe(fits));

test.each([
  ['the Jewish state', 'IL'],
  ['the world’s largest democracy', 'IN'],
  ['the country', null],
])('"%s" is %s', (phrase, code) => expect(stateOfPhrase(phrase)).toBe(code));
