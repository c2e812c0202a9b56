import { describe, expect, test } from 'vitest';
import { anchorAll, type Wanted } from '../../lib/export/anchor.ts';
import type { Span } from '../../lib/types.ts';
import { type Change, change, isThere, random } from './changed-text.ts';
import { locateIn } from './fixture.ts';

const wantedAt = (text: string, span: Span): Wanted => {
  const { exact, prefix, suffix, start, end } = locateIn(text)(span);
  return { quote: { exact, prefix, suffix }, position: start === null || end === null ? null : { start, end } };
};

const quoted = (exact: string, prefix = '', suffix = ''): Wanted => ({
  quote: { exact, prefix, suffix },
  position: null,
});

const words = (text: string, [place]: ReturnType<typeof anchorAll>): string | null =>
  place ? text.slice(place.start, place.end) : null;

const TEXT =
  'Oru met Mabe in Vell. Mabe thanked Oru. The two spoke of “fish – and rail”. Later 🤝 Oru left for the port of Kandor.';

test.each<[string, Wanted, number | null, string | null]>([
  ['its position in its context', wantedAt(TEXT, { start: 8, end: 12 }), 8, 'position'],
  [
    'code points, not code units',
    wantedAt(TEXT, { start: TEXT.indexOf('Oru left'), end: TEXT.indexOf(' left') }),
    TEXT.indexOf('Oru left'),
    'position',
  ],
  [
    'code units, as some count',
    {
      ...quoted('Kandor', 'port of ', '.'),
      position: { start: TEXT.indexOf('Kandor'), end: TEXT.indexOf('Kandor') + 6 },
    },
    TEXT.indexOf('Kandor'),
    'position',
  ],
  ['quote and context without position', quoted('Mabe', 'in Vell. ', ' thanked'), 22, 'quote'],
  ['a quote that stands once, without context, is not trusted', quoted('Kandor'), null, null],
  ['a quote that stands three times, without context', quoted('Oru'), null, null],
  [
    'context of another place',
    quoted('Mabe', 'was sworn in as president: ', ' is the third of his family'),
    null,
    null,
  ],
  [
    'other quote marks, dashes and blanks',
    quoted('"fish - and  rail"', 'The two spoke of ', '. Later'),
    TEXT.indexOf('“fish'),
    'quote',
  ],
  [
    'a letter changed in long words',
    quoted('the port of Candor', 'Later 🤝 Oru left for ', '.'),
    TEXT.indexOf('the port'),
    'fuzzy',
  ],
  [
    'a letter changed in a short word is another word',
    quoted('Candor', 'Later 🤝 Oru left for the port of ', '.'),
    null,
    null,
  ],
  ['blanks are no words', quoted('  ', 'Oru', 'met'), null, null],
])('%s', (_why, wanted, start, method) => {
  const [place] = anchorAll(TEXT, [wanted]);
  expect(place?.start ?? null).toBe(start);
  expect(place?.method ?? null).toBe(method);
});

test('a fuzzy find is of whole words', () => {
  const text = 'They praised the Foreign Ministers’ long-standing cooperation in Vell that day.';
  expect(
    words(
      text,
      anchorAll(text, [
        quoted('the Foreign Minister’s long-standing cooperation', 'They praised ', ' in Vell that day.'),
      ]),
    ),
  ).toBe('the Foreign Ministers’ long-standing cooperation');
});

test('no text, no words; nothing wanted, nothing found', () => {
  expect(anchorAll('', [quoted('a', 'b', 'c')])).toEqual([null]);
  expect(anchorAll(TEXT, [])).toEqual([]);
});

test('a text that says the same over and over is found again as it was', () => {
  const text = 'The cat sat on the mat, and Oru met Mabe there. '.repeat(100);
  const spans = [...text.matchAll(/Oru|Mabe/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const places = anchorAll(
    text,
    spans.map((span) => wantedAt(text, span)),
  );
  expect(places.map((place) => place?.start)).toEqual(spans.map(({ start }) => start));
});

test('words between two found ones are told apart by where they should be', () => {
  const old = `Vell hosted talks. ${'Oru said so. '.repeat(6)}Kandor sent nobody.`;
  const now = `An added line. ${old}`;
  const spans = [...old.matchAll(/Vell|Oru|Kandor/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const places = anchorAll(
    now,
    spans.map((span) => wantedAt(old, span)),
  );
  for (const [i, place] of places.entries()) if (place) expect(place.start - (spans[i]?.start ?? 0)).toBe(15);
  expect(places.filter(Boolean).length).toBeGreaterThanOrEqual(4);
});

/** An article of the usual kind: few names, many times. */
function article(seed: number): string {
  const next = random(seed);
  const pick = (list: string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const people = [
    'Oru',
    'Mabe',
    'Foreign Minister Ana Oru',
    'President Ilo Mabe',
    'the Surib president',
    'Norland',
    'Suriba',
    'Kandor',
    'the embassy in Vell',
  ];
  const verbs = [
    'met',
    'thanked',
    'said it would support',
    'spoke to reporters about',
    'has long opposed',
    'invited',
    'promised to visit',
    'criticised',
  ];
  const ends = [
    'on Tuesday',
    'after a long night of talks',
    'in a statement',
    'for the first time in ten years',
    'despite protests at home',
    'over fishing rights in the strait',
    'before leaving for the airport',
  ];
  // words of no meaning, so that sentences differ as those of an article do
  const word = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
      pick(['ba', 'de', 'ki', 'lo', 'mu', 'ran', 'sel', 'tor', 'vin']),
    ).join('');
  const words = (): string => Array.from({ length: 3 + Math.floor(next() * 6) }, word).join(' ');
  const sentence = (): string =>
    `${pick(people)} ${pick(verbs)} ${words()} ${pick(people)} ${pick(ends)} ${words()}${next() < 0.4 ? `, and ${pick(people)} ${pick(verbs)} ${pick(people)}` : ''}. `;
  return Array.from({ length: 12 }, () => Array.from({ length: 4 }, sentence).join('').trim()).join('\n\n');
}

const MENTIONS =
  /(?:Foreign Minister Ana )?Oru|(?:President Ilo )?Mabe|the Surib president|Norland|Suriba|Kandor|the embassy in Vell/g;

describe.each<Change>(['characters', 'words', 'sentences'])('a tenth of the %s changed at random', (what) => {
  const tally = { standing: 0, found: 0, mended: 0, wrong: 0 };
  for (let seed = 1; seed <= 12; seed++) {
    const old = article(seed);
    const { text, now, region } = change(old, what, 0.1, 1000 + seed);
    const spans = [...old.matchAll(MENTIONS)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
    const places = anchorAll(
      text,
      spans.map((span) => wantedAt(old, span)),
    );
    places.forEach((place, i) => {
      const span = spans[i] as Span;
      const where = now(span);
      if (where) tally.standing++;
      if (!place) return;
      const around = region(span);
      const there = isThere(place, around);
      if (where ? place.start === where.start && place.end === where.end : there) tally[where ? 'found' : 'mended']++;
      else tally.wrong++;
    });
  }
  test('97 of 100 whose words still stand are found', () => {
    expect(tally.standing).toBeGreaterThan(500);
    expect(tally.found / tally.standing).toBeGreaterThanOrEqual(0.97);
  });
  test('none is found on other words', () => {
    expect(tally.wrong).toBe(0);
  });
});
