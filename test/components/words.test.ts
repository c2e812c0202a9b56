import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { relateToPublication, sayDate } from '../../components/dates.ts';
import { sureness } from '../../components/facts.tsx';
import { shorten } from '../../components/headline.tsx';
import { LANGUAGES, loadNames } from '../../components/names.ts';
import { fromMessages, makeText } from '../../components/text.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { meeting } from './fixtures/story.ts';

const text = makeText(fromMessages(en));
const root = join(import.meta.dirname, '../..');

describe('dates in words', () => {
  test.each([
    ['2023-04-19', 'long', 'Wednesday 19 April 2023'],
    ['2023-04-19', 'medium', 'Wed 19 Apr 2023'],
    ['2023-04-19', 'short', 'Wed 19 Apr'],
    ['2023-04-19', 'plain', '19 Apr 2023'],
    ['2023-04', 'long', 'April 2023'],
    ['2023', 'long', '2023'],
    ['2023-04-19T09:00:00Z', 'plain', '19 Apr 2023'],
    ['spring', 'long', 'spring'],
  ] as const)('%s, %s: %s', (iso, length, said) => expect(sayDate(iso, text, length)).toBe(said));

  test.each([
    ['2023-04-19', '2023-04-19', 'the day it was published'],
    ['2023-04-18', '2023-04-19', 'the day before publication'],
    ['2023-04-20', '2023-04-19', 'the day after publication'],
    ['2023-03-01', '2023-04-01', '31 days before publication'],
    ['2022-10-19', '2023-04-19', '6 months before publication'],
    ['1979-03-26', '2023-04-19', '44 years before publication'],
    ['2023-04', '2023-04-19', null],
    ['2023-04-19', null, null],
  ])('%s in a text of %s: %s', (iso, published, said) => expect(relateToPublication(iso, published, text)).toBe(said));
});

describe('the headline leaves date and place to the lines below it', () => {
  const held = meeting({ id: 'm', date: '2023-04-19', place: { city: 'Baku', country: 'AZ', venue: null } });
  test.each([
    ['Cohen met Aliyev in Baku on 19 April 2023', 'Cohen met Aliyev'],
    ['Cohen met Aliyev in Baku in April 2023', 'Cohen met Aliyev'],
    ['Cohen met Aliyev in Baku in 2023.', 'Cohen met Aliyev'],
    ['Cohen met Aliyev in Ganja on 19 April 2023', 'Cohen met Aliyev in Ganja'],
    ['Cohen met Aliyev', 'Cohen met Aliyev'],
  ])('%s', (whole, short) => expect(shorten(whole, held)).toBe(short));

  it('keeps both where the meeting does not know them', () => {
    const whole = 'Cohen met Aliyev in Baku on 19 April 2023';
    expect(shorten(whole, meeting({ id: 'm' }))).toBe(whole);
  });
});

test.each([
  [0.95, null],
  [0.6, 'probably'],
  [0.3, 'uncertain'],
])('a confidence of %d is said as %s', (confidence, said) => expect(sureness(confidence, text)).toBe(said));

describe('the messages', () => {
  const languages = readdirSync(join(root, 'public/_locales'));
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx,html}', { cwd: root }).concat('wxt.config.ts');
  const sources = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');

  test.each(languages)('%s has every key of English, and the values each needs', (language) => {
    const messages = JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));
    const plural = (key: string) => /_(zero|one|two|few|many)$/.test(key);
    for (const [key, { message }] of Object.entries<{ message: string }>(en)) {
      if (plural(key) && !(key in messages)) continue; // a language has its own plural forms
      expect(messages[key]?.message, key).toBeTruthy();
      const holes = new Set(message.match(/\$\d/g));
      if (!plural(key)) expect(new Set(messages[key].message.match(/\$\d/g)), key).toEqual(holes);
    }
    const foreign = Object.keys(messages).filter((key) => !(key in en) && !plural(key));
    expect(foreign).toEqual([]);
  });

  it('are all used', () => {
    const composed =
      /^(status|mode|development|done|action|missionOf|kind|format|meetingLine|visitLine|callLine|command)_/;
    const plural = /_(zero|one|two|few|many|other)$/;
    const unused = Object.keys(en).filter((key) => {
      if (composed.test(key) || key === 'extensionDescription') return false;
      return !sources.includes(`'${key.replace(plural, '')}'`) && !sources.includes(`__MSG_${key}__`);
    });
    expect(unused).toEqual([]);
  });

  it('have the plural forms of each language', () => {
    for (const language of languages) {
      const messages = JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'));
      const words = makeText(fromMessages(messages));
      for (const count of [0, 1, 2, 3, 7, 11, 25, 100]) {
        const said = words.plural('mentions', count);
        expect(said, `${language} ${count}`).not.toBe('mentions');
        // Which numbers a form spells out itself is the language's business; the large ones it never does.
        if (count > 2) expect(said, `${language} ${count}`).toMatch(/\d/);
      }
    }
  });

  it('are the only words: none stands in a component', () => {
    // Text between tags, and attributes that are read out. What is left when expressions, flags and signs are gone has letters.
    const spoken =
      />\s*([^<>{}]*\p{L}{2}[^<>{}]*?)\s*<\/|\b(?:aria-label|title|placeholder|alt|label)="([^"]*\p{L}{2}[^"]*)"/gu;
    const spokenIn = (source: string) => [...source.matchAll(spoken)].map(([, a, b]) => a ?? b);
    expect(spokenIn('<p class="x">Hello there</p><i title="Why" />{t(\'held\')}</b>')).toEqual(['Hello there', 'Why']);
    const found = files
      .filter((file) => /^components\/.*\.tsx$/.test(file))
      .flatMap((file) => spokenIn(readFileSync(join(root, file), 'utf8')).map((words) => `${file}: ${words}`));
    // An address as an example is the same in every language.
    expect(found.filter((line) => !line.endsWith(': news.example.org'))).toEqual([]);
  });
});

describe('names of countries', () => {
  test.each(LANGUAGES)('%s has them all', async (language) => {
    const english = await loadNames('en');
    const names = await loadNames(language);
    expect([...english.keys()].filter((code) => !names.get(code))).toEqual([]);
    expect(LANGUAGES).toEqual(readdirSync(join(root, 'public/_locales')).sort());
  });

  test.each([
    ['fr', 'DE', 'Allemagne'],
    ['az', 'IL', 'İsrail'],
    ['he', 'AZ', 'אזרבייג׳ן'],
    ['ar', 'PS', 'فلسطين'],
    ['tr-TR', 'US', 'Amerika Birleşik Devletleri'],
    ['xx', 'US', undefined],
  ])('%s calls %s %s', async (language, code, name) => expect((await loadNames(language)).get(code)).toBe(name));
});

describe('lists', () => {
  const wordsOf = (language: string) =>
    makeText(fromMessages(JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'))));
  test.each([
    ['en', ['a'], 'a'],
    ['en', ['a', 'b'], 'a and b'],
    ['en', ['a', 'b', 'c'], 'a, b and c'],
    ['az', ['a', 'b', 'c'], 'a, b və c'],
    ['en', [], ''],
  ])('%s: %j', (language, items, said) => expect(wordsOf(language).list(items)).toBe(said));

  it('keep names of another script together in a language that runs from right to left', () => {
    expect(wordsOf('ar').list(['a', 'b'])).toBe('\u2068a\u2069 و\u2068b\u2069');
    expect(wordsOf('he').t('ledBy', 'Eli Cohen')).toBe('בראשות \u2068Eli Cohen\u2069');
  });
});

describe('dates where the browser has no calendar for the language', () => {
  const az = makeText(fromMessages({ languageTag: { message: 'az' } }));
  test.each([
    ['2023-04-19', 'long', '19 aprel 2023, çərşənbə'],
    ['2023-04-19', 'medium', '19 apr 2023, Ç.'],
    ['2023-04-19', 'short', '19 apr, Ç.'],
    ['2023-04-19', 'plain', '19 apr 2023'],
    ['2023-04', 'long', 'aprel 2023'],
    ['2023', 'long', '2023'],
  ] as const)('%s, %s: %s', (iso, length, said) => expect(sayDate(iso, az, length)).toBe(said));
});
