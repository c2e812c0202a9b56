import { describe, expect, test } from 'vitest';
import { meetingsIn } from './meetings.ts';

const LAVROV = 'Russian Foreign Minister Sergei Lavrov';
const FIDAN = 'Turkish Foreign Minister Hakan Fidan';
const main = (text: string, published?: string | null) => meetingsIn(text, published).find((m) => m.main);

// Published on Thursday 16 May 2024.
describe('when', () => {
  test.each([
    [`${LAVROV} met ${FIDAN} on Tuesday.`, '2024-05-14'],
    [`On Tuesday ${LAVROV} met ${FIDAN}.`, '2024-05-14'],
    [`${LAVROV} will meet ${FIDAN} on Tuesday.`, '2024-05-21'],
    [`${LAVROV} met ${FIDAN} today.`, '2024-05-16'],
    [`${LAVROV} met ${FIDAN} yesterday.`, '2024-05-15'],
    [`${LAVROV} will meet ${FIDAN} tomorrow.`, '2024-05-17'],
    [`${LAVROV} met ${FIDAN} on May 3.`, '2024-05-03'],
    [`${LAVROV} met ${FIDAN} on 3 May 2024.`, '2024-05-03'],
    [`${LAVROV} will meet ${FIDAN} on 3 June.`, '2024-06-03'],
    [`${LAVROV} last met ${FIDAN} in March 2023.`, '2023-03'],
    [`${LAVROV} met ${FIDAN} in 2019.`, '2019'],
    [`${LAVROV} met ${FIDAN}.`, null],
    [`${LAVROV} said on Monday he had met ${FIDAN}.`, null],
    [`${LAVROV} told reporters on Monday that he will meet ${FIDAN} next Friday.`, '2024-05-17'],
    [`${LAVROV} met ${FIDAN}. Tuesday’s meeting lasted two hours.`, '2024-05-14'],
    [`${LAVROV} met ${FIDAN}. The meeting on Tuesday lasted two hours.`, '2024-05-14'],
    [`${LAVROV} met ${FIDAN} during a visit to Ankara on Tuesday.`, '2024-05-14'],
    [`${LAVROV} is holding talks with ${FIDAN}.`, '2024-05-16'],
    // The day of an invitation, an announcement or a speech is not the meeting's.
    [`${LAVROV} on Monday invited ${FIDAN} to visit Moscow.`, null],
    [`${LAVROV} on Monday announced that he would meet ${FIDAN} in Ankara.`, null],
    [`${LAVROV} on Monday agreed to meet ${FIDAN} next month.`, '2024-06'],
    [`${LAVROV} on Tuesday urged calm during talks with ${FIDAN}.`, '2024-05-14'],
    [`Speaking to the press on Friday, an aide said ${LAVROV} would meet ${FIDAN}.`, null],
    [`A day earlier, a spokesman said ${LAVROV} would meet ${FIDAN}.`, null],
    [`On Monday, officials said ${LAVROV} had met ${FIDAN}.`, null],
    [`${LAVROV} will meet ${FIDAN} after attending talks on May 20.`, '2024-05-20'],
    [`${LAVROV} is to meet ${FIDAN} in the month of May.`, '2024-05'],
    // A relative clause has a time of its own.
    [`${LAVROV} hopes to meet ${FIDAN}, who last month floated a plan of his own.`, null],
    [`${LAVROV} met ${FIDAN} on Tuesday, which last month seemed impossible.`, '2024-05-14'],
    // What stands after the verb outdoes what stands before it.
    [`${LAVROV} this week held talks Tuesday with ${FIDAN}.`, '2024-05-14'],
    [`${LAVROV} met ${FIDAN} on Wednesday evening (2140 GMT on Tuesday).`, '2024-05-15'],
    // The dateline's day is the one that "today" means.
    [`ANKARA, May 14 (AP) - ${LAVROV} met ${FIDAN} today.`, '2024-05-14'],
    [`ANKARA, May 14. /TASS/. ${LAVROV} met ${FIDAN} yesterday.`, '2024-05-13'],
    [`ANKARA, MAY 14 – ${LAVROV} met ${FIDAN} yesterday.`, '2024-05-13'],
    [`ANKARA, 14 May 2024 (Anadolu): ${LAVROV} will meet ${FIDAN} tomorrow.`, '2024-05-15'],
    [`Ankara, May 14: ${LAVROV} met ${FIDAN} on Tuesday.`, '2024-05-14'],
    [`ANKARA, March 3 (AP) - ${LAVROV} met ${FIDAN} yesterday.`, '2024-05-15'],
  ])('%s', (text, date) => expect(main(text)?.date ?? null).toBe(date));

  test('without a publication date a weekday says nothing', () =>
    expect(main(`${LAVROV} met ${FIDAN} on Tuesday.`, null)?.date).toBeNull());
  test('a dateline with a date serves as the publication date', () =>
    expect(main(`ANKARA – 26 July 2022: ${LAVROV} met ${FIDAN} on July 25.`, null)?.date).toBe('2022-07-25'));
});

describe('where', () => {
  test.each([
    [`${LAVROV} met ${FIDAN} in Antalya.`, 'Antalya', 'TR'],
    [`${LAVROV} met ${FIDAN} in Turkey.`, null, 'TR'],
    [`${LAVROV} met ${FIDAN} in Ankara.`, 'Ankara', 'TR'],
    [`${LAVROV} met ${FIDAN} in the Turkish capital.`, 'Ankara', 'TR'],
    [`${LAVROV} met ${FIDAN} at the Kremlin.`, 'Moscow', 'RU'],
    [`In Geneva, ${LAVROV} met ${FIDAN}.`, 'Geneva', 'CH'],
    [`${LAVROV} travelled to Ankara where he met ${FIDAN}.`, 'Ankara', 'TR'],
    [`${LAVROV} arrived in Ankara and met ${FIDAN}.`, 'Ankara', 'TR'],
    [`${LAVROV} met ${FIDAN} on the sidelines of a summit in Astana.`, 'Astana', 'KZ'],
    [`${LAVROV} met ${FIDAN} during a visit to Ankara.`, 'Ankara', 'TR'],
    [`${LAVROV} received ${FIDAN} on Monday.`, null, 'RU'],
    [`ANKARA (Reuters) - ${LAVROV} met ${FIDAN} on Monday.`, 'Ankara', 'TR'],
    [`${LAVROV} met ${FIDAN} on Monday. The meeting took place in Ankara.`, 'Ankara', 'TR'],
    [`${LAVROV} met ${FIDAN} on Monday, he told reporters in Minsk.`, null, null],
    [`${LAVROV} met ${FIDAN} to discuss the war in Syria.`, null, null],
    [`${FIDAN} visited the Russian city of Kazan.`, 'Kazan', 'RU'],
    [`${LAVROV} met ${FIDAN} in the Red Sea resort of Sharm el-Sheikh.`, 'Sharm el-Sheikh', 'EG'],
    [`${LAVROV} met ${FIDAN} in the coastal town of Sochi.`, 'Sochi', 'RU'],
    [`${LAVROV} met ${FIDAN}. The meeting was held at the Swiss lakeside city of Geneva.`, 'Geneva', 'CH'],
    [`${LAVROV} met ${FIDAN} at the Palace of Nations, Dushanbe.`, 'Dushanbe', 'TJ'],
    [`${LAVROV} met ${FIDAN} at State House, Nairobi.`, 'Nairobi', 'KE'],
    [`${LAVROV} met ${FIDAN} at Mar-a-Lago in April on the sidelines of a party in Moscow.`, 'Palm Beach', 'US'],
    [`${LAVROV} met ${FIDAN} at Rideau Hall.`, 'Ottawa', 'CA'],
    [`${LAVROV} met ${FIDAN} at Torre Tagle Palace.`, 'Lima', 'PE'],
    [`${LAVROV} met ${FIDAN} at Andrews Air Force Base.`, null, 'US'],
    [`ANKARA, May 14. /TASS/. ${LAVROV} met ${FIDAN} on Tuesday.`, 'Ankara', 'TR'],
    [`ANKARA, MAY 14 – ${LAVROV} met ${FIDAN} on Tuesday.`, 'Ankara', 'TR'],
    [`${LAVROV} met ${FIDAN}. The talks began with the situation in Syria.`, null, null],
    [`${LAVROV} met ${FIDAN} and spoke of the war in Sudan.`, null, null],
    [`The Presidential Palace in Kabul said ${LAVROV} would meet ${FIDAN}.`, null, null],
    [`${LAVROV} met ${FIDAN} amid tensions in Libya.`, null, null],
    [`${LAVROV} met ${FIDAN} for talks on reforms in Lebanon.`, null, null],
    [`${LAVROV} met ${FIDAN} for peace talks in Qatar.`, null, 'QA'],
    [`${LAVROV} met ${FIDAN}. They called for a meeting to condemn what had happened in Sweden.`, null, null],
    [`${LAVROV} and ${FIDAN} announced a meeting to be held in Geneva.`, 'Geneva', 'CH'],
    [
      `${LAVROV} met ${FIDAN}. During the discussions, Fidan spoke of investment opportunities in Mongolia.`,
      null,
      null,
    ],
    [`CAIRO (AP) - ${LAVROV} will travel to Egypt to meet Egyptian Foreign Minister Sameh Shoukry.`, null, 'EG'],
  ])('%s', (text, city, country) => {
    const place = main(text)?.place ?? null;
    expect([place?.city ?? null, place?.country ?? null]).toEqual([city, country]);
  });
});

describe('in which house', () => {
  test.each([
    [`${LAVROV} met ${FIDAN} at the Kremlin.`, 'Kremlin'],
    [`${LAVROV} met ${FIDAN} at the Dolmabahçe Palace in Istanbul.`, 'Dolmabahçe Palace'],
    [`${LAVROV} met ${FIDAN} at the Swissotel Hotel in Istanbul.`, 'Swissotel Hotel'],
    [`${LAVROV} met ${FIDAN} in Ankara at the Presidential Complex.`, 'Presidential Complex'],
    [`${LAVROV} met ${FIDAN} at State House, Nairobi.`, 'State House'],
    [`${LAVROV} met ${FIDAN} in Beijing's Diaoyutai State Guesthouse.`, 'Diaoyutai State Guesthouse'],
    [`${LAVROV} met ${FIDAN} at the Ak Orda presidential palace in Astana.`, 'Ak Orda presidential palace'],
    [`${LAVROV} met ${FIDAN} in Ankara.`, null],
    [`${LAVROV} met ${FIDAN} in the White Nile region of Sudan.`, null],
    [`${LAVROV} received ${FIDAN} at the Reception House on Monday.`, 'Reception House'],
  ])('%s', (text, venue) => expect(main(text)?.place?.venue ?? null).toBe(venue));
});

describe('how', () => {
  test.each([
    [`${LAVROV} met ${FIDAN}.`, 'in-person'],
    [`${LAVROV} spoke with ${FIDAN} by phone.`, 'call'],
    [`${LAVROV} held a phone call with ${FIDAN}.`, 'call'],
    [`${LAVROV}’s telephone conversation with ${FIDAN} lasted an hour.`, 'call'],
    [`${LAVROV} held a video conference with ${FIDAN}.`, 'video'],
    [`${LAVROV} met ${FIDAN} via video link.`, 'video'],
    [
      `In a telephone conversation on Sunday, Turkish Foreign Minister Hakan Fidan and his Russian counterpart Sergei Lavrov discussed grain.`,
      'call',
    ],
    [`${FIDAN} visited Moscow.`, 'visit'],
    [`# Lavrov’s Call with Turkish Foreign Minister Fidan\n\n${LAVROV} spoke today with ${FIDAN}.`, 'call'],
  ])('%s', (text, mode) => expect(main(text)?.mode).toBe(mode));
  test('a call has no place', () => expect(main(`${LAVROV} called ${FIDAN} on Monday in Ankara.`)?.place).toBeNull());
});

describe('what about', () => {
  test.each([
    [`${LAVROV} and ${FIDAN} discussed trade, energy and the war in Syria.`, ['trade', 'energy', 'war in Syria']],
    [`${LAVROV} met ${FIDAN} to discuss grain exports.`, ['grain exports']],
    [`${LAVROV} met ${FIDAN} on Monday. The two also discussed tourism.`, ['tourism']],
    [`${LAVROV} held talks with ${FIDAN} on migration.`, ['migration']],
    [`${LAVROV} met ${FIDAN}. They talked about a prisoner exchange.`, ['prisoner exchange']],
    [`${LAVROV} met ${FIDAN}. The talks focused on the importance of grain exports.`, ['grain exports']],
    [`${LAVROV} met ${FIDAN}. Both sides exchanged views on regional security.`, ['regional security']],
    [`${LAVROV} and ${FIDAN} discussed the situation in Libya as well as energy.`, ['situation in Libya', 'energy']],
    [
      `${LAVROV} and ${FIDAN} discussed bilateral, regional, and global issues.`,
      ['bilateral, regional, and global issues'],
    ],
    [`${LAVROV} met ${FIDAN}. Regarding energy, both sides agreed on new talks.`, ['energy']],
    [
      `${LAVROV} met ${FIDAN}. Grain exports were high on the agenda. Energy prices were also discussed.`,
      ['Energy prices'],
    ],
    [
      `${LAVROV} met ${FIDAN}. The meeting reviewed bilateral relations, as well as means of enhancing trade.`,
      ['bilateral relations', 'enhancing trade'],
    ],
    [`${LAVROV} discussed his ideas with ${FIDAN} in Ankara on Monday.`, ['ideas']],
    [`${LAVROV} and ${FIDAN} discussed trade, which has doubled since 2020.`, ['trade']],
    [`${LAVROV} met ${FIDAN} to discuss the expansion of trade between the two countries.`, ['expansion of trade']],
  ])('%s', (text, topics) => {
    const found = main(text)?.topics ?? [];
    for (const topic of topics) expect(found).toContain(topic);
  });
});

describe('with what result', () => {
  test.each([
    [`${LAVROV} and ${FIDAN} met in Ankara and signed a trade agreement.`, ['signed a trade agreement']],
    [`${LAVROV} met ${FIDAN}. The two ministers agreed to reopen the consulate.`, ['agreed to reopen the consulate']],
    [`${LAVROV} met ${FIDAN}. They signed a memorandum of understanding.`, ['signed a memorandum of understanding']],
    [`${LAVROV} met ${FIDAN}. Three protocols on energy were signed.`, ['Three protocols on energy were signed']],
    [
      `${LAVROV} met ${FIDAN}. A memorandum on tourism was also signed after the talks.`,
      ['memorandum on tourism was also signed'],
    ],
    [
      `${LAVROV} met ${FIDAN}. The ministers issued a joint statement on Gaza, a spokesman said.`,
      ['issued a joint statement on Gaza'],
    ],
    [
      `${LAVROV} met ${FIDAN}. The two sides reached an agreement on grain, paving the way for exports.`,
      ['reached an agreement on grain'],
    ],
    [`${LAVROV} met ${FIDAN}. The two countries agreed that trade should double.`, ['agreed that trade should double']],
    [`${LAVROV} met ${FIDAN}. Both sides pledged to “double” trade.`, ['pledged to double trade']],
    [`${LAVROV} met ${FIDAN} in Ankara. They last met in Sochi in 2019 and signed a gas deal there.`, []],
    [`${LAVROV} met ${FIDAN}. Lavrov recalled the treaty that he signed last month.`, []],
    [`${LAVROV} met ${FIDAN}. The treaty was to be signed by the presidents.`, []],
    [`${LAVROV} met ${FIDAN}. Fidan signed the guest book.`, []],
  ])('%s', (text, agreements) => expect(main(text)?.agreements).toEqual(agreements));
  test('what is only to be signed is no result', () =>
    expect(main(`${LAVROV} met ${FIDAN}. The two countries are expected to sign a treaty.`)?.agreements).toEqual([]));
});

describe('one meeting, told several times', () => {
  test('headline, lead and body', () => {
    const meetings = meetingsIn(
      `# Lavrov meets Fidan in Antalya\n\n${LAVROV} held talks with ${FIDAN} on Tuesday.\n\nThe meeting in Antalya lasted two hours. The two discussed Syria.`,
    );
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      main: true,
      status: 'held',
      date: '2024-05-14',
      place: { city: 'Antalya', country: 'TR' },
      topics: ['Syria'],
    });
  });
  test('a visit and its host', () => {
    const meetings = meetingsIn(`${FIDAN} visited Moscow on Tuesday. He met ${LAVROV} there.`);
    expect(meetings.map((m) => m.participants.map((p) => p.official))).toEqual([['hakan-fidan', 'sergei-lavrov']]);
  });
  test('two days, two meetings', () => {
    const meetings = meetingsIn(`${LAVROV} met ${FIDAN} on Tuesday.\n\nThey had last met in Sochi in June 2023.`);
    expect(meetings.map((m) => [m.status, m.date, m.place?.city ?? null])).toEqual([
      ['held', '2024-05-14', null],
      ['background', '2023-06', 'Sochi'],
    ]);
  });
  test('who else was there', () => {
    const meetings = meetingsIn(
      `${LAVROV} received ${FIDAN} on Monday.\n\nThe meeting was attended by Turkish Ambassador Tanju Bilgic and Deputy Foreign Minister Mikhail Galuzin.`,
    );
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.participants.map((p) => p.official)).toContain('tanju-bilgic');
  });
  test('what is still to come is another meeting', () => {
    const meetings = meetingsIn(
      `${LAVROV} met ${FIDAN} in Ankara on Tuesday. Lavrov hopes to meet Fidan again in Moscow in June.`,
    );
    expect(meetings.map((m) => m.status)).toEqual(['held', 'planned']);
  });
});

describe('evidence', () => {
  test('every span lies in the text and says what it should', () => {
    const text = `${LAVROV} met ${FIDAN} in Antalya on Tuesday to discuss Syria.`;
    const meeting = main(text);
    const words = (spans: { start: number; end: number }[] | undefined) =>
      (spans ?? []).map((s) => text.slice(s.start, s.end));
    expect(words(meeting?.evidence)).toEqual([`met ${FIDAN}`]);
    expect(words(meeting?.sources.date)).toEqual(['Tuesday']);
    expect(words(meeting?.sources.place)).toEqual(['Antalya']);
    expect(words(meeting?.sources.topics)).toEqual(['Syria']);
  });
});

describe('any text', () => {
  test.each([[''], ['.'], ['met met met'], ['“”“”'], ['A B, C and D met E, F and G and and ,,,'], ['😀 met 😀 in 😀']])(
    '%j gives a result',
    (text) => expect(Array.isArray(meetingsIn(text))).toBe(true),
  );
});

describe('the day and the place that meetings share', () => {
  const SHOIGU = 'Russian Defence Minister Sergei Shoigu';
  const second = (text: string) =>
    meetingsIn(text).find((m) => m.participants.some((p) => p.official === 'sergei-shoigu'));
  test.each([
    [`${LAVROV} met ${FIDAN} on Tuesday. Fidan also met ${SHOIGU}.`, '2024-05-14'],
    [`${LAVROV} met ${FIDAN} on Tuesday. Before the meeting with Lavrov, Fidan met ${SHOIGU}.`, '2024-05-14'],
    [`${LAVROV} met ${FIDAN} on Tuesday. Later in the day, Fidan met ${SHOIGU}.`, '2024-05-14'],
    [`${LAVROV} met ${FIDAN} on Tuesday. Fidan then held talks with ${SHOIGU}.`, '2024-05-14'],
    [`${FIDAN} arrived in Moscow on Monday. In the evening, he met ${SHOIGU}.`, '2024-05-13'],
    [`${FIDAN} arrived in Moscow on Monday. He was greeted by ${SHOIGU} at the airport.`, '2024-05-13'],
    [`${FIDAN} arrived in Moscow on Monday. He was received by ${SHOIGU}.`, '2024-05-13'],
    [`${LAVROV} met ${FIDAN} on Tuesday. Fidan met ${SHOIGU}.`, null],
    [`${LAVROV} met ${FIDAN} on Tuesday. Fidan will also meet ${SHOIGU}.`, null],
    [
      `${LAVROV} met ${FIDAN} on Tuesday. Earlier, an aide of Fidan met nobody. Fidan met ${SHOIGU} in March.`,
      '2024-03',
    ],
    [`${FIDAN} visited Russia from 12 to 14 May 2024. During the visit, Fidan met ${SHOIGU}.`, '2024-05'],
  ])('%s', (text, date) => expect(second(text)?.date ?? null).toBe(date));

  test.each([
    [`${FIDAN} held talks with ${LAVROV} in Moscow on Tuesday. Fidan also met ${SHOIGU}.`, 'Moscow', 'RU'],
    [`${FIDAN} is in Russia for talks with ${LAVROV}. He will also meet ${SHOIGU}.`, null, 'RU'],
    [`${FIDAN} met ${LAVROV} in Geneva on Tuesday. Fidan also met ${SHOIGU}.`, null, null],
    [`${FIDAN} attended the summit in Kazan. He held a bilateral meeting with ${SHOIGU}.`, 'Kazan', 'RU'],
    [`${FIDAN} met ${LAVROV} in Moscow on Tuesday. Fidan last met ${SHOIGU} in 2021.`, null, null],
    [`${FIDAN} met ${SHOIGU} on Tuesday in the Astana format.`, null, null],
  ])('%s', (text, city, country) => {
    const place = second(text)?.place ?? null;
    expect([place?.city ?? null, place?.country ?? null]).toEqual([city, country]);
  });
});
