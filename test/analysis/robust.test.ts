import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Article, Readout, Span } from '../../lib/types.ts';
import { articleOf } from './sentence.ts';

/** Every span of a readout, wherever it stands. */
function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const item of value) spansIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    const { start, end } = value as Partial<Span>;
    if (typeof start === 'number' && typeof end === 'number') found.push({ start, end });
    for (const item of Object.values(value)) spansIn(item, found);
  }
  return found;
}

/** Analyses and checks what holds for every text: spans lie in it and are not empty, ids are unique and none points nowhere. */
function sound(article: Article): Readout {
  const readout = analyse(article);
  for (const span of spansIn(readout)) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(article.text.length);
  }
  const ids = readout.officials.map((official) => official.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const official of readout.officials) {
    expect(official.mentions.length).toBeGreaterThan(0);
    expect(official.name).not.toBe('');
  }
  for (const meeting of readout.meetings)
    for (const { official } of meeting.participants) if (official !== null) expect(ids).toContain(official);
  return readout;
}

test('nothing at all', () => {
  const article = { ...articleOf(''), blocks: [] };
  expect(sound(article)).toMatchObject({ onTopic: false, officials: [], countries: [], meetings: [], quotes: [] });
  expect(sound(articleOf('')).officials).toEqual([]);
});

test.each([
  'Israel',
  'President',
  'the',
  '“',
  '’s',
  '-',
  '.',
  '\u00a0',
  '1',
  'Mr.',
  'of',
  'AL-',
  '\ud83d\ude00',
  '\ud800',
])('one word: %j', (word) => {
  sound(articleOf(word));
  sound(articleOf(`# ${word}`));
});

const FIRST = 'Anna Jonas Maria Peter Elena Ivan Omar Leila Kofi Rosa Hugo Nina Paul Sara Igor'.split(' ');
const LAST =
  'Lindgren Dahlmann Rossini Novakov Haddadin Mensahu Castellan Petrovic Virtanen Okonjoh Sakaguchi Berghof Holmqvist Tanakawa Oliveiro Kowalczyk Szaboly Nkemelu Bakshi Dumitru'.split(
    ' ',
  );
const NAMES = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`));

test('300 names', () => {
  const text = NAMES.map((name) => `Minister ${name} of Norway spoke to Swedish envoys.`).join(' ');
  const { officials } = sound(articleOf(text));
  expect(officials).toHaveLength(300);
});

test('10,000 words', () => {
  const paragraph =
    'Swedish Foreign Minister Anna Lind met Norwegian Foreign Minister Jonas Dahl in Oslo on Tuesday. Lind thanked Dahl, who said: “We will open an embassy in Nairobi next year.” The two ministers also spoke about fish.';
  const paragraphs = Array.from({ length: Math.ceil(10_000 / paragraph.split(' ').length) }, () => paragraph);
  const { officials, countries } = sound(articleOf(['# Lind meets Dahl in Oslo', ...paragraphs].join('\n')));
  expect(officials.map((o) => o.name)).toEqual(['Anna Lind', 'Jonas Dahl']);
  expect(countries.map((c) => c.code)).toEqual(expect.arrayContaining(['SE', 'NO']));
});

test('one sentence without an end', () => {
  sound(articleOf(Array.from({ length: 3000 }, (_, i) => `President ${NAMES[i % 300]}`).join(' and ')));
  sound(articleOf('of the '.repeat(3000)));
  sound(articleOf('President '.repeat(2000)));
  sound(articleOf('A-'.repeat(3000)));
  sound(articleOf('“'.repeat(3000)));
});

/** Words that the rules look for, in any order, with any mark between. */
const WORDS = [
  ...'President Prime Minister Foreign the of and , . ’s - “ ” ( ) met meets with his counterpart Israel Israeli Washington U.S. Mr. von bin al- Al-Sisi Xi Jinping Cohen Sir Sultan former then- -elect to ambassador embassy in Baku Tuesday who is said May not will 2024 Georgia Governor Queen II'.split(
    ' ',
  ),
  '\n',
  '\u200b',
  '\u202e',
];

test('any text', () => {
  const unicode = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(unicode, (text) => void sound(articleOf(text))),
    { numRuns: 150 },
  );
});

test('any order of the words that matter', () => {
  const words = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 80 });
  const text = words.map((list) => list.map(([word, gap]) => word + gap).join(''));
  fc.assert(
    fc.property(text, (words) => void sound(articleOf(words))),
    { numRuns: 300 },
  );
});

test('any date of publication', () => {
  const words = 'Israeli Foreign Minister Eli Cohen met President Aliyev in Baku on Tuesday.';
  const dates = fc.option(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.date({ noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)),
    ),
    { nil: null },
  );
  fc.assert(
    fc.property(dates, (date) => void sound(articleOf(words, date))),
    { numRuns: 60 },
  );
});
