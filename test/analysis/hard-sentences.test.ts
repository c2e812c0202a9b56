import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/language/sentences.ts';
import { articleOf, countriesIn, mentionsIn, officialsIn, read } from './sentence.ts';

/** The hard sentences of the design that concern people, countries and sentences; meetings have their own file. */
describe('who is who', () => {
  test.each<[string, string[]]>([
    [
      'Foreign Minister Cho Tae-yul and his Japanese counterpart Takeshi Iwaya met in Lima. South Korean officials agreed.',
      ['Cho Tae-yul, Foreign Minister, KR', 'Takeshi Iwaya, Foreign Minister, JP'],
    ],
    [
      'Former President Donald Trump met then-President Barack Obama.',
      ['Donald Trump, President, US (former)', 'Barack Obama, President, US (former)'],
    ],
    [
      'The foreign ministers of Kenya and Ghana, Alfred Mutua and Shirley Botchwey, spoke.',
      ['Alfred Mutua, Foreign Minister, KE', 'Shirley Botchwey, Foreign Minister, GH'],
    ],
    [
      'Azerbaijan’s ambassador Mukhtar Mammadov presented his credentials to President Isaac Herzog of Israel.',
      ['Mukhtar Mammadov, ambassador, AZ', 'Isaac Herzog, President, IL'],
    ],
    [
      'U.S. Secretary of State Antony Blinken met Annalena Baerbock of Germany, Liz Truss of Britain and French diplomat Philippe Errera.',
      [
        'Antony Blinken, Secretary of State, US',
        'Annalena Baerbock, Foreign Minister, DE',
        'Liz Truss, Prime Minister, GB (former)',
        'Philippe Errera, diplomat, FR',
      ],
    ],
    [
      'Georgia Governor Brian Kemp met Israeli Consul General Anat Sultan-Dadon.',
      ['Brian Kemp, Governor, US', 'Anat Sultan-Dadon, Consul General, IL'],
    ],
    ['The French met the Germans in the final. Striker Luc Moreau scored.', []],
  ])('%s', (words, expected) => expect(officialsIn(words)).toEqual(expected));
});

describe('every mention', () => {
  test.each<[string, Record<string, string>]>([
    [
      '# Turkish minister hosts his Saudi counterpart\nTurkish Foreign Minister Hakan Fidan met Saudi Foreign Minister Faisal bin Farhan Al Saud. Bin Farhan left.',
      {
        'Hakan Fidan': 'Turkish minister | Turkish Foreign Minister Hakan Fidan',
        'Faisal bin Farhan Al Saud':
          'Saudi counterpart | Saudi Foreign Minister Faisal bin Farhan Al Saud | Bin Farhan',
      },
    ],
    [
      'European Commission President Ursula von der Leyen spoke. Von der Leyen left.',
      { 'Ursula von der Leyen': 'European Commission President Ursula von der Leyen | Von der Leyen' },
    ],
    [
      'North Korean leader Kim Jong Un spoke. Kim left. H.E. Mr. Hun Manet, prime minister of Cambodia, came.',
      { 'Kim Jong Un': 'North Korean leader Kim Jong Un | Kim', 'Hun Manet': 'H.E. Mr. Hun Manet' },
    ],
  ])('%s', (words, expected) => expect(mentionsIn(words)).toMatchObject(expected));
});

describe('which countries', () => {
  test.each([
    ['Baku said it would open an embassy in Jerusalem, Israel told Azerbaijan.', 'AZ Baku; IL Israel; AZ Azerbaijan'],
    ['Chad Johnson visited Chad, and Michael Jordan ate a turkey.', 'TD Chad'],
    [
      'Iraq expelled the Swedish ambassador and recalled its chargé from Stockholm.',
      'IQ Iraq; SE Swedish; SE Stockholm',
    ],
    ['They had last met in June in South Africa.', 'ZA South Africa'],
    ['The talks were in St. Petersburg, as the U.S. knew.', 'US U.S.'],
  ])('%s', (words, expected) => expect(countriesIn(words)).toBe(expected));
});

test.each([
  ['Dr. Qaim-Maqami met Gen. Austin in St. Petersburg. The U.S. side left. So did Sen. Gale.', 3],
  ['H.E. Mr. Hun Manet met Ms. J. K. Lind at 10 a.m. on Monday. They spoke.', 2],
  ['The U.S. President left. The D.C. talks, i.e. the first, went on.', 2],
])('sentences: %s', (words, expected) => expect(splitSentences(articleOf(words)).sentences).toHaveLength(expected));

test('an unnamed counterpart keeps state and office', () => {
  const { unnamed } = read('Turkish President Recep Tayyip Erdogan met his Iranian counterpart.');
  expect(unnamed.map(({ country, role }) => [country, role])).toEqual([['IR', 'President']]);
});
