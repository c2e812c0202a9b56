import { describe, expect, test } from 'vitest';
import { cardOf, flagOf } from '../../lib/highlight/card-model.ts';
import type { Mention, Official, Readout } from '../../lib/types.ts';

const cohen: Official = {
  id: 'eli-cohen',
  name: 'Eli Cohen',
  role: 'Foreign Minister',
  country: 'IL',
  former: false,
  confidence: 0.9,
  basis: 'text',
  mentions: [
    { start: 0, end: 5 },
    { start: 20, end: 25 },
  ],
  evidence: [{ start: 0, end: 5 }],
};
const readout: Readout = {
  onTopic: true,
  topicScore: 1,
  reasons: [],
  article: {
    url: null,
    canonical: null,
    title: null,
    published: null,
    publisher: null,
    language: 'en',
    direction: 'ltr',
  },
  headline: null,
  officials: [cohen],
  countries: [{ code: 'IL', name: 'Israel', mentions: [{ start: 30, end: 36 }] }],
  missions: [
    {
      id: 'il-tm',
      type: 'embassy',
      sending: 'IL',
      host: 'TM',
      city: 'Ashgabat',
      mentions: [{ start: 40, end: 47 }],
      developments: [
        { action: 'open', status: 'planned', date: '2023-04-20', person: null, confidence: 1, evidence: [] },
      ],
    },
  ],
  meetings: [
    {
      id: 'm1',
      main: true,
      participants: [
        { official: 'eli-cohen', country: 'IL' },
        { official: null, country: 'AZ', role: 'President' },
      ],
      mode: 'in-person',
      status: 'held',
      date: '2023-04-19',
      place: { city: 'Baku', country: 'AZ', venue: null },
      topics: [],
      agreements: [],
      events: [],
      confidence: 1,
      evidence: [],
      sources: { date: [], place: [], topics: [], agreements: [] },
    },
  ],
  quotes: [],
  delegations: [],
  referenceDate: '2026-11-01',
};
const mention = (kind: Mention['kind'], entity: string): Mention => ({ kind, entity, start: 0, end: 5 });
const of = (official: Partial<Official>): Readout => ({ ...readout, officials: [{ ...cohen, ...official }] });

describe('the card of an official', () => {
  test('says who, for whom, with whom, and that the text says so', () => {
    expect(cardOf(mention('official', 'eli-cohen'), readout, true)).toEqual({
      flag: '🇮🇱',
      title: 'Eli Cohen',
      lines: ['Foreign Minister, Israel', 'Met President · 2023-04-19 · Baku'],
      basis: 'Stated here',
      mentions: 2,
    });
  });
  test.each([
    ['elsewhere', of({}), 'Stated elsewhere in the article'],
    ['from reference', of({ basis: 'reference' }), 'From reference, as of 2026-11-01'],
    ['nowhere', of({ evidence: [] }), null],
  ])('stated %s', (_, given, expected) => {
    expect(cardOf(mention('official', 'eli-cohen'), given, false)?.basis).toBe(expected);
  });
  test('what is not known is said to be unknown, never guessed', () => {
    const card = cardOf(mention('official', 'eli-cohen'), of({ role: null, country: null }), true);
    expect(card?.flag).toBe('');
    expect(card?.lines[0]).toBe('country not stated');
  });
  test('a former office', () => {
    expect(cardOf(mention('official', 'eli-cohen'), of({ former: true }), true)?.lines[0]).toBe(
      'former Foreign Minister, Israel',
    );
  });
});

test('the card of a country lists its officials and missions', () => {
  expect(cardOf(mention('country', 'IL'), readout, false)).toMatchObject({
    title: 'Israel',
    lines: ['Eli Cohen, Foreign Minister', 'Embassy of Israel in Turkmenistan'],
    mentions: 1,
  });
});

test('the card of a mission says what becomes of it', () => {
  expect(cardOf(mention('mission', 'il-tm'), readout, false)).toMatchObject({
    flag: '🇮🇱 → 🇹🇲',
    lines: ['Ashgabat', 'Planned: opening · 2023-04-20'],
  });
});

test('no card for what the readout does not know', () => {
  for (const kind of ['official', 'country', 'mission'] as const)
    expect(cardOf(mention(kind, 'x'), readout, true)).toBeNull();
});

test.each([
  ['AZ', '🇦🇿'],
  ['EU', '🇪🇺'],
  ['NATO', ''],
  [null, ''],
])('the flag of %s', (code, flag) => {
  expect(flagOf(code)).toBe(flag);
});
