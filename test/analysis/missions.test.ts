import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/analysis/analyse.ts';
import { findMissions } from '../../lib/analysis/missions/index.ts';
import type { Article, Block, Mission } from '../../lib/types.ts';

const PUBLISHED = '2024-06-12'; // a Wednesday

/** An article of paragraphs; the first is a headline where it begins with "H:". */
function articleOf(source: string): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [index, part] of source.split('\n').entries()) {
    const headline = part.startsWith('H:');
    if (index > 0) text += '\n\n';
    const start = text.length;
    text += headline ? part.slice(2) : part;
    blocks.push({ start, end: text.length, kind: headline ? 'headline' : 'paragraph' });
  }
  return {
    text,
    blocks,
    segments: [],
    url: null,
    canonical: null,
    title: null,
    published: PUBLISHED,
    publisher: null,
    language: 'en',
    direction: 'ltr',
  };
}

function missionsIn(source: string): { text: string; missions: Mission[] } {
  const article = articleOf(source);
  return { text: article.text, missions: findMissions(understand(article), { published: PUBLISHED }) };
}

/** "embassy AZ>IL Jerusalem: open planned" */
const told = ({ type, sending, host, city, developments }: Mission): string =>
  `${type} ${sending}>${host}${city ? ` ${city}` : ''}${developments.length > 0 ? `: ${developments.map((d) => `${d.action} ${d.status}`).join(', ')}` : ''}`;

describe('sending state, host state and city', () => {
  it.each<[string, string[]]>([
    ['The UK High Commission in Pretoria denied it.', ['high-commission GB>ZA Pretoria']],
    ["Ukraine's consulate general in Istanbul said nothing.", ['consulate UA>TR Istanbul']],
    ['He met staff of the US embassy in Kabul.', ['embassy US>AF Kabul']],
    ['The ambassador of Oman to Tanzania attended.', ['ambassador OM>TZ']],
    ['Australian Ambassador to Japan Justin Hayhurst visited Osaka.', ['ambassador AU>JP']],
    ['The U.S. does have an embassy in Sudan.', ['embassy US>SD']],
    ['The U.S. Embassy Minsk was quiet.', ['embassy US>BY Minsk']],
    ['The embassy of the Republic of Korea in the Turkish capital, Ankara, was quiet.', ['embassy KR>TR Ankara']],
    ['Officials from the Iraqi consulate in Mashhad, Iran, came.', ['consulate IQ>IR Mashhad']],
    ['The Apostolic Nuncio to Nicaragua spoke in Managua.', ['ambassador VA>NI']],
  ])('%s', (sentence, expected) => {
    expect(missionsIn(sentence).missions.map(told)).toEqual(expected);
  });
});

describe('what happens to a mission', () => {
  it.each<[string, string[]]>([
    // the hard sentences of the design
    [
      'Iraq expelled the Swedish ambassador and recalled its chargé from Stockholm.',
      ['ambassador SE>IQ: expel done', 'ambassador IQ>SE Stockholm: recall done'],
    ],
    ['Baku said it would open an embassy in Jerusalem.', ['embassy AZ>IL Jerusalem: open planned']],
    [
      "Azerbaijan's ambassador presented his credentials to Israeli President Isaac Herzog.",
      ['ambassador AZ>IL: accredit done'],
    ],
    [
      'The Georgian president accepted the credentials of the Japanese ambassador.',
      ['ambassador JP>GE: accredit done'],
    ],
    // opening, closing, reopening, moving
    ['Estonia will reopen its embassy in Kyiv on Monday.', ['embassy EE>UA Kyiv: reopen planned']],
    [
      'Honduras opened its embassy in Beijing on Sunday, months after it cut ties with Taiwan.',
      ['embassy HN>CN Beijing: open done'],
    ],
    ['Honduras told Taiwan it would close its embassy in Taipei.', ['embassy HN>TW Taipei: close planned']],
    ["Norway's foreign ministry said it had decided to close its embassy in Mali.", ['embassy NO>ML: close planned']],
    [
      'Lithuania let Taiwan open a representative office in Vilnius.',
      ['representative-office TW>LT Vilnius: open done'],
    ],
    ['The US moved its embassy from Tel Aviv to Jerusalem in 2018.', ['embassy US>IL Jerusalem: relocate done']],
    ['The Norwegian embassy in Damascus has been closed since 2012.', ['embassy NO>SY Damascus: close done']],
    ['The closure of the Russian consulate in Gdansk was announced by Poland.', ['consulate RU>PL Gdańsk: close done']],
    [
      'South Africa downgraded its embassy in Tel Aviv to a liaison office.',
      ['embassy ZA>IL Tel Aviv: downgrade done'],
    ],
    // planned, discussed, proposed, cancelled, denied
    ['Argentina scrapped plans to move its embassy to Jerusalem.', ['embassy AR>IL Jerusalem: relocate cancelled']],
    ['Saudi Arabia denied that it would open an embassy in Damascus.', ['embassy SA>SY Damascus: open denied']],
    ['Sweden is considering reopening its embassy in Kabul.', ['embassy SE>AF Kabul: reopen discussed']],
    ['Bolivia threatened to close the US embassy in La Paz.', ['embassy US>BO La Paz: close proposed']],
    ['Ireland will not close its embassy in Tehran.', ['embassy IE>IR Tehran: close denied']],
    ['Kenya decided to open an embassy in Morocco.', ['embassy KE>MA: decide-to-open done']],
    // violence, evacuation
    ['Protesters stormed the Swedish embassy in Baghdad on Thursday.', ['embassy SE>IQ Baghdad: attack done']],
    ['Soldiers have surrounded the Argentine embassy in Caracas.', ['embassy AR>VE Caracas: other ongoing']],
    ['The embassy of Israel in Cairo was evacuated.', ['embassy IL>EG Cairo: other done']],
    ['A gunman opened fire at the Israeli embassy in Belgrade.', ['embassy IL>RS Belgrade: attack done']],
    ['Vietnam closed its own mission in Kigali in 2011.', ['embassy VN>RW Kigali: close done']],
    [
      "Ghana's president welcomed Brazil's plan to open a consulate in Kumasi.",
      ['consulate BR>GH Kumasi: open planned'],
    ],
    ['The Russian consulate in Poznan must be closed by Monday.', ['consulate RU>PL Poznań: close proposed']],
    [
      'The United States is closing its embassy in Gambia, and consulates in Durban and Douala.',
      ['embassy US>GM: close ongoing', 'consulate US>ZA Durban'],
    ],
    ['Islamists assaulted the U.S. Embassy in Tunis.', ['embassy US>TN Tunis: attack done']],
    // people
    ["Britain's ambassador to the United States, Peter Mandelson, was sacked.", ['ambassador GB>US: other done']],
    ['The Senate confirmed Rahm Emanuel as US ambassador to Japan.', ['ambassador US>JP: appoint done']],
    [
      "Xi Jinping received the credentials of Pakistan's new ambassador, Khalil Hashmi, in Beijing.",
      ['ambassador PK>CN: accredit done'],
    ],
    ['Poland summoned the Russian ambassador after a missile entered its airspace.', ['ambassador RU>PL: summon done']],
    ['The Swedish ambassador was summoned to the Turkish foreign ministry.', ['ambassador SE>TR: summon done']],
    [
      'The British, French and German ambassadors to Iran were summoned.',
      ['ambassador GB>IR: summon done', 'ambassador FR>IR: summon done', 'ambassador DE>IR: summon done'],
    ],
    ["Russia's ambassador to Norway was expelled.", ['ambassador RU>NO: expel done']],
    ['Chile declared the Israeli ambassador persona non grata.', ['ambassador IL>CL: expel done']],
    ['Russia ordered 20 diplomats of the Czech embassy in Moscow to leave.', ['embassy CZ>RU Moscow: expel done']],
    ['Turkey did not recall its ambassador from Israel.', ['ambassador TR>IL: recall denied']],
    ['Rwanda said Belgium must withdraw its ambassador.', ['ambassador BE>RW: recall proposed']],
    ['Germany appointed Ernst Reichel its ambassador to Ukraine.', ['ambassador DE>UA: appoint done']],
    [
      'President Joe Biden named Jane Hartley as U.S. ambassador to the United Kingdom.',
      ['ambassador US>GB: appoint done'],
    ],
  ])('%s', (sentence, expected) => {
    expect(missionsIn(sentence).missions.map(told)).toEqual(expected);
  });
});

describe('the story around a mission', () => {
  it.each<[string, string[]]>([
    ['H:Azerbaijan opens an embassy in Israel', ['embassy AZ>IL: open done']],
    ['H:Turkey recalls ambassador from Israel', ['ambassador TR>IL: recall done']],
    ['H:Kenya summons Russian envoy', ['ambassador RU>KE: summon done']],
    ['H:Israel recalls envoy to Ireland', ['ambassador IL>IE: recall done']],
    [
      "Kenya's foreign minister summoned Ambassador Viktor Tsokolov. Ukraine's embassy in Nairobi is small.",
      ['embassy UA>KE Nairobi: summon done'],
    ],
    ['H:Iran, Saudi Arabia to reopen embassies', ['embassy IR>SA: reopen planned', 'embassy SA>IR: reopen planned']],
    [
      "Israel and Bahrain agreed to open embassies in each other's capitals.",
      ['embassy IL>BH: open planned', 'embassy BH>IL: open planned'],
    ],
    ['The Spanish embassy in Lima is small. The embassy was closed in 1961.', ['embassy ES>PE Lima: close done']],
    ['The Italian embassy in Tripoli stood empty. Libya greeted the ambassador.', ['embassy IT>LY Tripoli']],
    [
      'The United States and Cuba are talking. Washington has sent a diplomat to run its embassy in Havana.\nLater the U.S. embassy was attacked.',
      ['embassy US>CU Havana: appoint done, attack done'],
    ],
    ['Kenya and Peru met. Kenya names a diplomat to head the Peruvian embassy.', ['embassy KE>PE: appoint done']],
    [
      "Greek Foreign Minister Eleni Mylona ordered Serbia's ambassador, Dragan Petrovic, to leave.\nPetrovic was summoned on Monday.",
      ['ambassador RS>GR: expel done, summon done'],
    ],
    [
      'Peru closed its embassy in Rabat in 1990. The minister said it would be reopened soon.',
      ['embassy PE>MA Rabat: close done, reopen planned'],
    ],
    [
      "Norway welcomed Nigeria's decision to reopen its embassy in Oslo. The minister said a new ambassador would be named.",
      ['embassy NG>NO Oslo: reopen planned, appoint planned'],
    ],
    [
      'Rwanda opened an embassy in Hanoi. Rwandan Foreign Minister Claudine Uwase handed her Vietnamese host the credentials of Ambassador Joseph Habimana.',
      ['embassy RW>VN Hanoi: open done, accredit done'],
    ],
    [
      'Foreign Secretary Enrique Manalo of the Philippines met Australian Ambassador HK Yu in Manila.',
      ['ambassador AU>PH'],
    ],
    // the states of both sentences, the post of the first
    [
      'H:Washington names diplomat to head Cuban embassy\nThe United States sent him to Cuba. He runs the U.S. embassy in Havana.',
      ['embassy US>CU Havana: appoint done'],
    ],
  ])('%s', (source, expected) => {
    expect(missionsIn(source).missions.map(told)).toEqual(expected);
  });
});

describe('no mission', () => {
  it.each([
    'She is a goodwill ambassador of UNICEF in Kenya.',
    "Israel's former ambassador to Turkey spoke.",
    'Police said the charge against the Frenchman in Spain was theft.',
    'The UN High Commissioner for Refugees went to Chad.',
    'Embassies and consulates throughout the world are careful.',
    'The US envoy met Syrian officials in Damascus.',
    'Special envoy Steve Witkoff flew to Qatar.',
    'The Russians do not attack German consulates.',
    'The UN mission in Kabul said so.',
    'Ambassador Mike Hammer met Egyptian officials in Cairo.',
  ])('%s', (sentence) => {
    expect(missionsIn(sentence).missions).toEqual([]);
  });
});

it('dates a development in its own clause, by tense', () => {
  const dates = (source: string) => missionsIn(source).missions.flatMap((m) => m.developments.map((d) => d.date));
  expect(dates('Estonia will reopen its embassy in Kyiv on Monday.')).toEqual(['2024-06-17']);
  expect(dates('Poland summoned the Russian ambassador on Monday.')).toEqual(['2024-06-10']);
  expect(dates('The US moved its embassy from Tel Aviv to Jerusalem in 2018.')).toEqual(['2018']);
  expect(dates('Estonia said on Monday it would reopen its embassy in Kyiv.')).toEqual([null]);
});

it('marks the words that name the mission, and names who is concerned', () => {
  const { text, missions } = missionsIn(
    'The new Kenyan ambassador to Ethiopia, George Orina, presented his credentials on Monday to President Taye Atske Selassie. Kenya opened its embassy in Addis Ababa in 1967.',
  );
  expect(missions.map(told)).toEqual(['embassy KE>ET Addis Ababa: accredit done, open done']);
  const [mission] = missions as [Mission];
  expect(mission.mentions.map((s) => text.slice(s.start, s.end))).toEqual([
    'Kenyan ambassador to Ethiopia',
    'its embassy in Addis Ababa',
  ]);
  expect(mission.developments.map((d) => d.person)).toEqual(['george-orina', null]);
  for (const { start, end } of mission.developments.flatMap((d) => d.evidence))
    expect(text.slice(start, end)).toMatch(/credentials|opened/);
});
