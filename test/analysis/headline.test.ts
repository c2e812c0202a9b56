import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../lib/analysis/headline.ts';
import type { Development, Meeting, Mission, Official } from '../../lib/types.ts';

const official = (id: string, name: string, role: string | null, country: string | null, former = false): Official => ({
  id,
  name,
  role,
  country,
  former,
  confidence: 0.9,
  basis: 'text',
  mentions: [],
  evidence: [],
});
const COHEN = official('eli-cohen', 'Eli Cohen', 'Foreign Minister', 'IL');
const ALIYEV = official('ilham-aliyev', 'Ilham Aliyev', 'President', 'AZ');
const officials = [
  COHEN,
  ALIYEV,
  official('antonio-guterres', 'António Guterres', 'Secretary-General of the United Nations', 'UN'),
  official('donald-trump', 'Donald Trump', 'President', 'US', true),
];

const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: 'm1',
  main: true,
  participants: [
    { official: 'eli-cohen', country: 'IL' },
    { official: 'ilham-aliyev', country: 'AZ' },
  ],
  mode: 'in-person',
  status: 'held',
  date: '2023-04-19',
  place: { city: 'Baku', country: 'AZ', venue: null },
  topics: [],
  agreements: [],
  events: [],
  confidence: 0.9,
  evidence: [],
  sources: { date: [], place: [], topics: [], agreements: [] },
  ...change,
});
const development = (change: Partial<Development>): Development => ({
  action: 'open',
  status: 'done',
  date: null,
  person: null,
  confidence: 0.9,
  evidence: [],
  ...change,
});
const mission = (developments: Development[], city: string | null = null): Mission => ({
  id: 'e',
  type: 'embassy',
  sending: 'AZ',
  host: 'IL',
  city,
  mentions: [],
  developments,
});
const headline = (m: Meeting | null, missions: Mission[] = []) =>
  headlineOf({ officials, meetings: m ? [m] : [], missions });

describe('headlineOf', () => {
  test.each<[Partial<Meeting>, string]>([
    [{}, 'Israel’s Foreign Minister Eli Cohen met Azerbaijan’s President Ilham Aliyev in Baku on 19 April 2023'],
    [
      { status: 'planned' },
      'Israel’s Foreign Minister Eli Cohen is to meet Azerbaijan’s President Ilham Aliyev in Baku on 19 April 2023',
    ],
    [
      { status: 'denied', date: null, place: null },
      'Israel’s Foreign Minister Eli Cohen did not meet Azerbaijan’s President Ilham Aliyev',
    ],
    [
      { mode: 'call', place: null },
      'Israel’s Foreign Minister Eli Cohen spoke by phone with Azerbaijan’s President Ilham Aliyev on 19 April 2023',
    ],
    [
      { mode: 'video', place: null, date: '2023-04' },
      'Israel’s Foreign Minister Eli Cohen spoke by video with Azerbaijan’s President Ilham Aliyev in April 2023',
    ],
    [
      { place: { city: null, country: 'US', venue: null }, date: null },
      'Israel’s Foreign Minister Eli Cohen met Azerbaijan’s President Ilham Aliyev in the United States',
    ],
    [
      {
        mode: 'visit',
        status: 'ongoing',
        participants: [
          { official: 'eli-cohen', country: 'IL' },
          { official: null, country: 'AZ' },
        ],
      },
      'Israel’s Foreign Minister Eli Cohen is visiting Baku, Azerbaijan on 19 April 2023',
    ],
    [
      {
        mode: 'visit',
        status: 'cancelled',
        date: null,
        place: null,
        participants: [
          { official: 'eli-cohen', country: 'IL' },
          { official: null, country: 'US' },
        ],
      },
      'A visit of Israel’s Foreign Minister Eli Cohen to the United States was cancelled',
    ],
    [
      {
        date: null,
        place: null,
        participants: [
          { official: 'eli-cohen', country: 'IL' },
          { official: null, country: 'AZ', role: 'President' },
        ],
      },
      'Israel’s Foreign Minister Eli Cohen met Azerbaijan’s president',
    ],
    [
      {
        date: null,
        place: null,
        participants: [
          { official: 'antonio-guterres', country: 'UN' },
          { official: 'donald-trump', country: 'US' },
          { official: 'eli-cohen', country: 'IL' },
        ],
      },
      'Secretary-General of the United Nations António Guterres met U.S. former President Donald Trump and Israel’s Foreign Minister Eli Cohen',
    ],
  ])('%j', (change, expected) => expect(headline(meeting(change))).toBe(expected));

  test('two of one state go together', () => {
    const trip = meeting({
      status: 'planned',
      participants: [
        { official: 'eli-cohen', country: 'IL' },
        { official: null, country: 'IL', role: 'President' },
        { official: 'ilham-aliyev', country: 'AZ' },
      ],
    });
    expect(headline(trip)).toBe(
      'Israel’s Foreign Minister Eli Cohen and Israel’s president are to meet Azerbaijan’s President Ilham Aliyev in Baku on 19 April 2023',
    );
  });
  test('without a meeting, what became of a mission', () => {
    expect(headline(null, [mission([development({ date: '2023-03-29' })])])).toBe(
      'Azerbaijan opened an embassy in Israel on 29 March 2023',
    );
    expect(headline(null, [mission([development({ action: 'reopen', status: 'planned' })], 'Tel Aviv')])).toBe(
      'Azerbaijan is to reopen an embassy in Tel Aviv, Israel',
    );
  });
  const iran = { official: null, country: 'IR' };
  const us = { official: null, country: 'US' };
  test.each<[string, Partial<Meeting>, string]>([
    [
      'put off',
      { status: 'postponed', place: null },
      'A meeting of Israel’s Foreign Minister Eli Cohen and Azerbaijan’s President Ilham Aliyev on 19 April 2023 was postponed',
    ],
    [
      'a call put off',
      { mode: 'call', status: 'cancelled', place: null, date: null },
      'A call of Israel’s Foreign Minister Eli Cohen and Azerbaijan’s President Ilham Aliyev was cancelled',
    ],
    [
      'states alone',
      {
        participants: [us, iran],
        status: 'planned',
        date: null,
        place: { city: 'Muscat', country: 'OM', venue: null },
      },
      'The United States and Iran are to hold talks in Muscat',
    ],
    [
      'states alone, put off',
      { participants: [us, iran], status: 'cancelled', date: null, place: null },
      'Talks of the United States and Iran were cancelled',
    ],
    [
      'a state without a name',
      { participants: [{ official: 'eli-cohen', country: 'IL' }, iran], date: null, place: null },
      'Israel’s Foreign Minister Eli Cohen met officials of Iran',
    ],
    [
      'a visitor named after his host',
      { mode: 'visit', participants: [iran, { official: 'eli-cohen', country: 'IL' }], date: null, place: null },
      'Israel’s Foreign Minister Eli Cohen visited Iran',
    ],
    [
      'an organisation’s',
      {
        participants: [
          { official: 'eli-cohen', country: 'IL' },
          { official: null, country: 'NATO', role: 'Secretary-General' },
        ],
        date: null,
        place: null,
      },
      'Israel’s Foreign Minister Eli Cohen met NATO secretary-general',
    ],
    [
      'short for an office',
      {
        participants: [
          { official: 'eli-cohen', country: 'IL' },
          { official: null, country: 'IN', role: 'PM' },
        ],
        date: null,
        place: null,
      },
      'Israel’s Foreign Minister Eli Cohen met India’s prime minister',
    ],
  ])('%s', (_, change, expected) => expect(headline(meeting(change))).toBe(expected));

  test('a long list is cut', () =>
    expect(
      headline(
        meeting({
          date: null,
          place: null,
          participants: ['IL', 'AZ', 'FR', 'DE', 'IT', 'ES'].map((country) => ({
            official: null,
            country,
            role: 'President',
          })),
        }),
      ),
    ).toBe('Israel’s president met Azerbaijan’s president, France’s president, Germany’s president and 2 others'));

  test.each<[Partial<Development>, string]>([
    [{ action: 'attack' }, 'Azerbaijan’s embassy in Israel was attacked'],
    [{ action: 'summon', person: 'eli-cohen' }, 'Israel summoned Azerbaijan’s ambassador Eli Cohen'],
    [{ action: 'expel' }, 'Israel expelled diplomats of Azerbaijan'],
    [{ action: 'recall' }, 'Azerbaijan recalled its ambassador from Israel'],
    [{ action: 'appoint', person: 'ilham-aliyev' }, 'Azerbaijan named Ilham Aliyev ambassador to Israel'],
    [{ action: 'relocate', status: 'planned' }, 'Azerbaijan is to move its embassy in Israel'],
  ])('%j', (change, expected) => expect(headline(null, [mission([development(change)])])).toBe(expected));

  test('a summons is told as one', () => {
    const envoy = { official: null, country: 'AZ', role: 'Ambassador' };
    const called = meeting({ participants: [{ official: null, country: 'IL' }, envoy] });
    const step = development({ action: 'summon', person: 'ilham-aliyev' });
    expect(headline(called, [mission([step])])).toBe('Israel summoned Azerbaijan’s ambassador Ilham Aliyev');
  });
  test('nothing sure, nothing said', () => {
    expect(headline(null)).toBeNull();
    expect(headline(meeting({ confidence: 0.3 }))).toBeNull();
    expect(
      headline(
        meeting({
          participants: [
            { official: 'eli-cohen', country: 'IL' },
            { official: null, country: null },
          ],
        }),
      ),
    ).toBeNull();
    expect(headline(null, [mission([development({ confidence: 0.2 })])])).toBeNull();
    expect(headline(null, [mission([development({ action: 'attack', status: 'planned' })])])).toBeNull();
  });
});
