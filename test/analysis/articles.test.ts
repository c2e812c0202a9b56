/** The engine on our own articles: what a reader gets from each of them, against test/articles/*.expected.json. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/analyse.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import type { Meeting, Mission, Participant } from '../../lib/types.ts';
import { articlePage, expectations, type Party } from '../articles/load.ts';

/** What the engine cannot do yet, by the test's name: the class of sentence it stands for. */
const NOT_YET: Record<string, string> = {
  'ambassador-expelled: in-person of Alexandra Mylonas, Dragan Petrović':
    'somebody summoned meets who hands over the note',
  'call: call of Ingrid Solheim, Tunde Adeyemi: topics': 'every item of a list; what is welcomed later is no topic',
  'embassy-opening: in-person of Claudine Uwase, Le Van Hai': 'the place of a visit is that of the meetings during it',
  'meeting: in-person of Eli Cohen, Mikayil Jabbarov': 'the day before, during the same visit, is held, not background',
  'summit: summit of Kenta Sato, Lin Wei, Park Min-seo: topics': '“agreed on Sunday to …” is no topic',
  'summit: in-person of Anne Weaver, Lin Wei': 'where one was whom the other did not meet',
  'visit-called-off: visit of Elena Quiroga, Otávio Ferraz: topics': '“was due to sign a treaty on …”',
};

/** A test, or what is missing until it can be one. With TRY_ALL=1 all are tests, to see which of them hold by now. */
function check(article: string, what: string, run: () => void): void {
  const missing = process.env.TRY_ALL ? undefined : NOT_YET[`${article}: ${what}`];
  if (missing) test.todo(`${what} (${missing})`);
  else test(what, run);
}

test('what is not yet done is still expected', () => {
  expect(Object.keys(NOT_YET).filter((name) => !names.has(name))).toEqual([]);
});
const names = new Set<string>();

describe.each(expectations)('$id', (expected) => {
  const page = extractArticle(articlePage(expected));
  if (!page) throw new Error(`${expected.id}: nothing extracted`);
  const { article } = page;
  const readout = analyse(article);
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  const nameOf = (id: string | null) => readout.officials.find((official) => official.id === id)?.name ?? id;
  /** A named participant by name, an unnamed one by state. */
  const party = ({ official, country }: Participant) => nameOf(official) ?? country;
  const expectedParty = (one: Party) => (typeof one === 'string' ? one : one.country);
  const sorted = <T>(list: readonly T[]) => [...list].sort();
  const it = (what: string, run: () => void) => {
    names.add(`${expected.id}: ${what}`);
    check(expected.id, what, run);
  };

  it('topic', () => expect(readout.onTopic).toBe(expected.onTopic));

  it('officials, all of them and no others', () => {
    expect(sorted(readout.officials.map(({ name }) => name))).toEqual(
      sorted(expected.officials.map(({ name }) => name)),
    );
  });

  for (const official of expected.officials) {
    const found = () => readout.officials.find(({ name }) => name === official.name);
    it(`office of ${official.name}`, () => {
      const { role, former } = found() ?? {};
      expect({ role: role?.toLowerCase(), former }).toEqual({
        role: official.role?.toLowerCase(),
        former: official.former,
      });
    });
    it(`country of ${official.name}`, () => expect(found()?.country).toBe(official.country));
    it(`mentions of ${official.name}`, () => expect(found()?.mentions.map(words)).toEqual(official.mentions));
  }

  it('countries and how often each is named', () => {
    const counts = readout.countries.map(({ code, mentions }) => {
      const times: Record<string, number> = {};
      for (const mention of mentions) times[words(mention)] = (times[words(mention)] ?? 0) + 1;
      return [code, times];
    });
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(expected.countries.map(({ code, mentions }) => [code, mentions])),
    );
  });

  it('no other missions', () => {
    const place = ({ type, sending, host }: { type: string; sending: string | null; host: string | null }) =>
      `${type} of ${sending} in ${host}`;
    const known = expected.missions.map(place);
    expect(readout.missions.map(place).filter((one) => !known.includes(one))).toEqual([]);
  });
  for (const mission of expected.missions) {
    it(`${mission.type} of ${mission.sending} in ${mission.host}`, () => {
      const same = (one: Mission) =>
        one.type === mission.type && one.sending === mission.sending && one.host === mission.host;
      const { city, developments = [] } = readout.missions.find(same) ?? {};
      const steps = (list: readonly { action: string; status: string }[]) =>
        sorted(list.map(({ action, status }) => `${action} ${status}`));
      expect({ city, developments: steps(developments) }).toEqual({
        city: mission.city,
        developments: steps(mission.developments),
      });
    });
  }

  const pairs = expected.meetings.map((meeting) => {
    const parties = sorted(meeting.participants.map(expectedParty));
    const alike = (one: Meeting) =>
      sorted(one.participants.map(party)).join() === parties.join() &&
      (one.mode === meeting.mode ||
        !expected.meetings.some(
          (o) => o !== meeting && sorted(o.participants.map(expectedParty)).join() === parties.join(),
        ));
    return { meeting, name: `${meeting.mode} of ${parties.join(', ')}`, found: () => readout.meetings.find(alike) };
  });
  it('no other meetings', () => {
    const known = pairs.map(({ found }) => found());
    expect(readout.meetings.filter((one) => !known.includes(one)).map((one) => one.participants.map(party))).toEqual(
      [],
    );
  });
  for (const { meeting, name, found } of pairs) {
    if (meeting.optional) continue;
    it(name, () => {
      const { city = null, country = null } = found()?.place ?? {};
      const { status, mode, date, main } = found() ?? {};
      expect({ status, mode, date, main, place: { city, country } }).toEqual({
        status: meeting.status,
        mode: meeting.mode,
        date: meeting.date,
        main: meeting.main,
        place: { city: meeting.place?.city ?? null, country: meeting.place?.country ?? null },
      });
    });
    it(`${name}: topics`, () => {
      const plain = (topic: string) => topic.replace(/^(?:the|an?) /, '').replaceAll('’', "'");
      expect(found()?.topics.map(plain)).toEqual(meeting.topics.map(plain));
    });
  }

  it('quotes and who says them', () => {
    const quotes = readout.quotes.map(({ speaker, text }) => ({ speaker: nameOf(speaker), text }));
    expect(quotes).toEqual(expected.quotes.map(({ speaker, text }) => ({ speaker, text })));
  });
});
