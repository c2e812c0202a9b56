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
    ["Egypt had summoned the Iranian Charge d' Affaires in Cairo.", ['ambassador IR>EG Cairo: summon done']],
    [
      'The new ambassadors of Spain, Iran, and the Philippines to Vietnam presented their credentials to the president.',
      ['ambassador ES>VN: accredit done', 'ambassador IR>VN: accredit done', 'ambassador PH>VN: accredit done'],
    ],
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

describe('several at once', () => {
  it.each<[string, string[]]>([
    // hosts in a list
    [
      'The Norwegian embassies in Kenya and Tanzania were attacked on Friday.',
      ['embassy NO>KE: attack done', 'embassy NO>TZ: attack done'],
    ],
    [
      'Canada closed its embassies in Sudan, Libya and Egypt.',
      ['embassy CA>SD: close done', 'embassy CA>LY: close done', 'embassy CA>EG: close done'],
    ],
    [
      'The Senate confirmed nominees to be U.S. ambassadors to Belize, Panama and Nicaragua.',
      ['ambassador US>BZ: appoint done', 'ambassador US>PA: appoint done', 'ambassador US>NI: appoint done'],
    ],
    [
      'The Senate confirmed Ana Ortiz as U.S. ambassador to New Zealand and Samoa.',
      ['ambassador US>NZ: appoint done', 'ambassador US>WS: appoint done'],
    ],
    [
      'The pope named him nuncio to three nations: Senegal, Cape Verde and Mali.',
      ['ambassador VA>SN: appoint done', 'ambassador VA>CV: appoint done', 'ambassador VA>ML: appoint done'],
    ],
    ["The Danish ambassador to Germany and France's foreign minister went home.", ['ambassador DK>DE']],
    [
      'The US left Tunisia and Sudan after its embassies in both countries were stormed.',
      ['embassy US>TN: attack done', 'embassy US>SD: attack done'],
    ],
    // senders in a list
    [
      'Guatemala and Paraguay moved their embassies to Jerusalem.',
      ['embassy GT>IL Jerusalem: relocate done', 'embassy PY>IL Jerusalem: relocate done'],
    ],
    [
      'Romania, the Czech Republic and Honduras are considering moving their embassies to Jerusalem.',
      [
        'embassy RO>IL Jerusalem: relocate discussed',
        'embassy CZ>IL Jerusalem: relocate discussed',
        'embassy HN>IL Jerusalem: relocate discussed',
      ],
    ],
    [
      'Both Finland and Latvia reopened their embassies in Kyiv.',
      ['embassy FI>UA Kyiv: reopen done', 'embassy LV>UA Kyiv: reopen done'],
    ],
    [
      'H:Norway and Peru close embassies in Kabul',
      ['embassy NO>AF Kabul: close done', 'embassy PE>AF Kabul: close done'],
    ],
    // nobody in particular
    ['Norway watched. Some countries have moved their embassies to Jerusalem.', []],
    ['Several governments have consulates near the American mission in Lagos.', ['consulate US>NG Lagos']],
    ['The United States closed 40 of its embassies in Africa. The embassies will open again on Monday.', []],
  ])('%s', (source, expected) => {
    expect(missionsIn(source).missions.map(told)).toEqual(expected);
  });
});

describe('where it is', () => {
  it.each<[string, string[]]>([
    // named by its place
    ['Paraguay opened its new Israel embassy in Jerusalem.', ['embassy PY>IL Jerusalem: open done']],
    ['Chile closed its Syria embassy.', ['embassy CL>SY: close done']],
    ["Washington shut China's Houston consulate.", ['consulate CN>US Houston: close done']],
    ["Israel's Ankara embassy was evacuated.", ['embassy IL>TR Ankara: other done']],
    ["Norway's trade office in Taipei said nothing.", ['representative-office NO>TW Taipei']],
    ['The U.S. consulate in the southwestern city of Chengdu is large.', ['consulate US>CN Chengdu']],
    // told by where it was done
    ['The Japanese embassy was formally opened in Windhoek on Monday.', ['embassy JP>NA Windhoek: open done']],
    ['In Khartoum, protesters stormed the German embassy.', ['embassy DE>SD Khartoum: attack done']],
    [
      'Protesters stormed the German embassy before they broke into the U.S. embassy in Khartoum. The British embassy was also attacked.',
      [
        'embassy DE>SD Khartoum: attack done',
        'embassy US>SD Khartoum: attack done',
        'embassy GB>SD Khartoum: attack done',
      ],
    ],
    [
      'A representative office of Taiwan opened in Hargeisa in 2020.',
      ['representative-office TW>SO Hargeisa: open done'],
    ],
    ['Vanuatu opened its High Commission Chancery in Suva.', ['high-commission VU>FJ Suva: open done']],
    // its own host it cannot be
    ['Sudan let American soldiers into its mission in Khartoum.', ['embassy US>SD Khartoum']],
    // a mission that is made
    ['India will establish a mission in Seattle.', ['consulate IN>US Seattle: open planned']],
    ['Fiji opened a mission in Jakarta.', ['embassy FJ>ID Jakarta: open done']],
    // who serves there
    [
      "The United States expelled Zuheir Jabbour, chargé d'affaires at the Syrian embassy in Washington.",
      ['embassy SY>US Washington: expel done'],
    ],
    ['Peru recalled the ambassador at its embassy in Rome.', ['embassy PE>IT Rome: recall done']],
  ])('%s', (source, expected) => {
    expect(missionsIn(source).missions.map(told)).toEqual(expected);
  });
});

describe('who makes it happen, and how far it has come', () => {
  it.each<[string, string[]]>([
    ['The attack forced the British embassy in Tehran to close.', ['embassy GB>IR Tehran: close done']],
    ['The Dutch consulate in Basra was forced to close.', ['consulate NL>IQ Basra: close done']],
    ['China ordered the closure of the U.S. consulate in Chengdu.', ['consulate US>CN Chengdu: close done']],
    ['China ordered the United States to close its consulate in Chengdu.', ['consulate US>CN Chengdu: close planned']],
    ['Lithuania allowed Taiwan to set up a representative office.', ['representative-office TW>LT: open planned']],
    ['Houston had the first Chinese consulate to open in the United States.', ['consulate CN>US: open done']],
    ['Peru became the second country to move its embassy to Jerusalem.', ['embassy PE>IL Jerusalem: relocate done']],
    [
      'Peru would become the first country to move its embassy to Jerusalem.',
      ['embassy PE>IL Jerusalem: relocate planned'],
    ],
    ['He raised the matter of opening a US consulate in Bengaluru.', ['consulate US>IN Bengaluru: open discussed']],
    ["Police made arrests after Friday's US embassy attack in Tunis.", ['embassy US>TN Tunis: attack done']],
    ["Brazil regretted the Danish consulate's closure in Recife.", ['consulate DK>BR Recife: close done']],
    [
      'The United States ordered staff to leave its embassies in Chad and Mali.',
      ['embassy US>TD: other done', 'embassy US>ML: other done'],
    ],
    [
      'The Peruvian embassy in Oslo closed in May. It is scheduled to reopen on Monday.',
      ['embassy PE>NO Oslo: close done, reopen planned'],
    ],
    [
      'H:Iran opens embassy in Riyadh\nThe Iranian embassy in Riyadh was reopened on Tuesday.',
      ['embassy IR>SA Riyadh: reopen done'],
    ],
    [
      'H:Taiwan opens representative office in Vilnius\nTaiwan will open a representative office in Vilnius.',
      ['representative-office TW>LT Vilnius: open planned'],
    ],
    ['Canada took the step of expelling the Syrian ambassador.', ['ambassador SY>CA: expel done']],
    [
      'China retaliated for the United States shutting down its consulate in Houston.',
      ['consulate CN>US Houston: close done'],
    ],
    [
      'China demanded that Lithuania recall its ambassador from Beijing.',
      ['ambassador LT>CN Beijing: recall proposed'],
    ],
    [
      'Norway closed its embassy in Bamako in May. It said an embassy was opened in Atlantis.',
      ['embassy NO>ML Bamako: close done'],
    ],
    [
      'Peru has an embassy in Rabat and opened a consulate in Lagos. Peruvian Ambassador Ana Paz spoke at the embassy.\nThe Danish embassy in Rabat is near. The Danish ambassador, Ole Holm, praised the closing of the embassy.',
      ['embassy PE>MA Rabat', 'consulate PE>NG Lagos: open done', 'embassy DK>MA Rabat: close done'],
    ],
    // relations at a lower level
    [
      "China downgraded its diplomatic ties with Lithuania to the level of chargé d'affaires.",
      ['ambassador CN>LT: downgrade done'],
    ],
    [
      "Peru decided to lower diplomatic relations with Norway to the level of charge d'affaires.",
      ['ambassador PE>NO: downgrade done'],
    ],
    [
      "Hungary will reduce its representation in the Netherlands to a chargé d'affaires.",
      ['ambassador HU>NL: downgrade planned'],
    ],
    ["Chad reduced the staff of the chargé d'affaires.", []],
    ["Kenya's relations with Peru stay at the level of chargé d'affaires.", []],
    // staff without a post
    ['Canada expelled three Indian diplomats on Monday.', ['embassy IN>CA: expel done']],
    ['Sudan ordered the expulsion of three diplomats from Chad.', ['embassy TD>SD: expel done']],
    ['Sudan issued a directive mandating the departure of three diplomats from Chad.', ['embassy TD>SD: expel done']],
    [
      'Latvia and Estonia expelled one Russian diplomat each.',
      ['embassy RU>LV: expel done', 'embassy RU>EE: expel done'],
    ],
    ['Three Russian diplomats in Slovakia were declared persona non grata.', ['embassy RU>SK: expel done']],
    [
      'Greece expelled the Serbian ambassador to Athens. Serbia will expel two Greek diplomats.',
      ['ambassador RS>GR Athens: expel done'],
    ],
    ['Senior Russian diplomats met Slovak officials in Geneva.', []],
    ['Norway summoned Russian diplomats for talks.', []],
    // several who act, several on whom it is done
    [
      'Latvia and Estonia summoned the Russian ambassador.',
      ['ambassador RU>LV: summon done', 'ambassador RU>EE: summon done'],
    ],
    [
      'The Estonian consulate in Pskov, as well as the Latvian consulate in Smolensk, Russia, was closed.',
      ['consulate EE>RU Pskov: close done', 'consulate LV>RU Smolensk: close done'],
    ],
    [
      'Russia said three employees of the Slovak embassy in Moscow and two of the Lithuanian embassy in Moscow were declared persona non grata.',
      ['embassy SK>RU Moscow: expel done', 'embassy LT>RU Moscow: expel done'],
    ],
    // one's own
    ['Hungary has summoned its ambassador to the Netherlands for consultations.', ['ambassador HU>NL: recall done']],
    ['Brazil called back its ambassador to Israel.', ['ambassador BR>IL: recall done']],
    [
      'In addition to recalling its ambassador from Oslo, Peru lodged a protest.',
      ['ambassador PE>NO Oslo: recall done'],
    ],
    [
      'Taiwan will end its relations with Kiribati and withdraw its embassy in Tarawa, Kiribati.',
      ['embassy TW>KI Tarawa: close planned'],
    ],
    [
      'The mission will be led by others until the Senate confirms an ambassador to Somalia. The US embassy in Somalia is small.',
      ['embassy US>SO: appoint planned'],
    ],
    [
      'Israel summoned the Brazilian envoy to Israel and declared the president persona non grata.',
      ['ambassador BR>IL: summon done'],
    ],
    ['They planned the burning of a flag in front of the Iraqi embassy in Stockholm.', ['embassy IQ>SE Stockholm']],
    [
      'The Swedish and Finnish embassies in Baghdad were evacuated.',
      ['embassy SE>IQ Baghdad: other done', 'embassy FI>IQ Baghdad: other done'],
    ],
    [
      'He leads the US embassy in Havana till a head of mission is appointed by the president.',
      ['embassy US>CU Havana: appoint planned'],
    ],
    // unwelcome staff
    [
      'Russia declared ten employees of the Norwegian embassy in Moscow personae non gratae.',
      ['embassy NO>RU Moscow: expel done'],
    ],
    ['Peru declared two diplomats of the Chadian embassy persona non grata.', ['embassy TD>PE: expel done']],
    // violence by its means
    [
      'A man threw a Molotov cocktail on the territory of the Russian embassy in Ottawa.',
      ['embassy RU>CA Ottawa: attack done'],
    ],
    ['Protesters hurled stones at the Swedish embassy in Baghdad.', ['embassy SE>IQ Baghdad: attack done']],
    ['Shots were fired at the Israeli consulate in Munich.', ['consulate IL>DE Munich: attack done']],
    ['An explosion near the Danish embassy in Islamabad killed six.', ['embassy DK>PK Islamabad: attack done']],
    ['They threw a party at the Danish embassy in Islamabad.', ['embassy DK>PK Islamabad']],
    // approval
    ['Nicaragua withdrew its approval from the apostolic nuncio.', ['ambassador VA>NI: expel done']],
    ['Chad revoked the accreditation of the German ambassador.', ['ambassador DE>TD: expel done']],
    ['Belarus refused agrément for the Polish ambassador.', ['ambassador PL>BY: other done']],
    ["The Vatican has rejected France's proposed ambassador.", ['ambassador FR>VA: other done']],
    ['Turkey withheld its approval of the Israeli ambassador.', ['ambassador IL>TR: other done']],
    ['Nicaragua deported the papal nuncio.', ['ambassador VA>NI: expel done']],
    // careers
    ['Michelle Kwan will serve as U.S. ambassador to Belize.', ['ambassador US>BZ: appoint planned']],
    ['She served as U.S. ambassador to El Salvador.', ['ambassador US>SV']],
  ])('%s', (source, expected) => {
    expect(missionsIn(source).missions.map(told)).toEqual(expected);
  });

  it('names who was chosen, not who chose', () => {
    const people = (source: string) => missionsIn(source).missions.flatMap((m) => m.developments.map((d) => d.person));
    expect(
      people("The Senate confirmed President Bush's choice to be the next U.S. ambassador to Chad, John Danforth."),
    ).toEqual(['john-danforth']);
    expect(people('Michelle Kwan will serve as U.S. ambassador to Belize.')).toEqual(['michelle-kwan']);
    expect(people('President Joe Biden named Jane Hartley as U.S. ambassador to the United Kingdom.')).toEqual([
      'jane-hartley',
    ]);
  });
});

describe('credentials', () => {
  it.each<[string, string[]]>([
    [
      'Indian President Droupadi Murmu accepted the credentials of the ambassadors of Peru, Kenya and Laos.',
      ['ambassador PE>IN: accredit done', 'ambassador KE>IN: accredit done', 'ambassador LA>IN: accredit done'],
    ],
    [
      'The President of India, Droupadi Murmu, received the credentials of new envoys on Monday.\nThey are Ana Paz, Ambassador of Peru, and Jomo Keter, High Commissioner of Kenya.',
      ['ambassador PE>IN: accredit done', 'ambassador KE>IN: accredit done'],
    ],
    [
      'The Ambassador of Georgia, George Dolidze, and the Ambassador of Peru, Ana Paz, presented their letters of credence to King Harald of Norway.',
      ['ambassador GE>NO: accredit done', 'ambassador PE>NO: accredit done'],
    ],
    [
      "Khalil Hashmi is Pakistan's new ambassador to China. He presented his credentials to Xi Jinping on Monday.",
      ['ambassador PK>CN: accredit done'],
    ],
    [
      'Eight envoys presented their credentials to Kenyan President William Ruto.\nThey are ambassadors Alex Chua (Philippines), Ali Halabi (Lebanon) and Zurab Dvali (Georgia).',
      ['ambassador PH>KE: accredit done', 'ambassador LB>KE: accredit done', 'ambassador GE>KE: accredit done'],
    ],
    [
      'President William Ruto of Kenya received the credentials of new ambassadors, among them Ana Paz – Peru, Jomo Keter – Angola, and Ole Holm – Norway.',
      ['ambassador PE>KE: accredit done', 'ambassador AO>KE: accredit done', 'ambassador NO>KE: accredit done'],
    ],
    [
      'The Washington ambassador to Nairobi, Kyle McCarter, submitted his credentials to President Uhuru Kenyatta.',
      ['ambassador US>KE Nairobi: accredit done'],
    ],
    [
      'Israel summoned the ambassadors of Spain, Norway and Ireland.\nAn official showed a film to the ambassadors — Per Selvaag from Norway, Sonya Quill from Ireland and Ana Salomon from Spain.',
      ['ambassador ES>IL: summon done', 'ambassador NO>IL: summon done', 'ambassador IE>IL: summon done'],
    ],
    [
      'Ghana’s High Commissioner to London, Papa Owusu, has presented his letters of commission to Queen Elizabeth.',
      ['ambassador GH>GB London: accredit done'],
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
  expect(
    dates('Romania has summoned the Russian ambassador after a drone on Saturday crossed into its airspace.'),
  ).toEqual([null]);
  expect(dates('On Monday, Norway summoned the Russian ambassador over a flight on May 10.')).toEqual(['2024-06-10']);
  expect(dates('Chad expelled the Danish ambassador on Monday after a raid on May 2.')).toEqual(['2024-06-10']);
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
