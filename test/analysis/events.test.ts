import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../lib/analysis/events.ts';
import type { Meeting } from '../../lib/types.ts';

type Coded = Parameters<typeof eventsOf>[0];
const base: Coded = {
  mode: 'in-person',
  status: 'held',
  place: null,
  participants: [
    { official: 'a', country: 'IL' },
    { official: 'b', country: 'AZ' },
  ],
  agreements: [],
};
const codes = (change: Partial<Pick<Meeting, keyof Coded>>) =>
  eventsOf({ ...base, ...change }).map((e) => `${e.scheme} ${e.code}`);

describe('eventsOf', () => {
  test.each<[string, Partial<Pick<Meeting, keyof Coded>>, string[]]>([
    ['consult, place unknown', {}, ['CAMEO 040', 'PLOVER CONSULT']],
    ['a call', { mode: 'call' }, ['CAMEO 041', 'PLOVER CONSULT']],
    ['a visit', { mode: 'visit' }, ['CAMEO 042', 'PLOVER CONSULT']],
    [
      'the first one is the guest',
      { place: { city: 'Baku', country: 'AZ', venue: null } },
      ['CAMEO 042', 'PLOVER CONSULT'],
    ],
    [
      'the first one is the host',
      { place: { city: 'Jerusalem', country: 'IL', venue: null } },
      ['CAMEO 043', 'PLOVER CONSULT'],
    ],
    ['at a third place', { place: { city: 'Geneva', country: 'CH', venue: null } }, ['CAMEO 044', 'PLOVER CONSULT']],
    ['still to come', { status: 'planned' }, ['CAMEO 036', 'PLOVER AGREE']],
    ['called off', { status: 'cancelled' }, ['CAMEO 120', 'PLOVER REJECT']],
    ['refused', { status: 'denied' }, ['CAMEO 120', 'PLOVER REJECT']],
    [
      'signed',
      { agreements: ['signed a trade agreement'] },
      ['CAMEO 040', 'CAMEO 057', 'PLOVER CONSULT', 'PLOVER AGREE'],
    ],
  ])('%s', (_, change, expected) => expect(codes(change)).toEqual(expected));
});
