import { describe, expect, test } from 'vitest';
import { meetingsIn, told } from './meetings.ts';

const OKORO = 'Nigerian President Samuel Okoro';
const DIALLO = 'Guinean President Ousmane Diallo';
const ADEYEMI = 'Nigerian Foreign Minister Tunde Adeyemi';
const BARRY = 'Guinean Foreign Minister Aissata Barry';

describe('whom “the two presidents” are', () => {
  told([
    [
      `${ADEYEMI} met ${BARRY} in Conakry on Monday to prepare a visit that ${OKORO} and ${DIALLO} had agreed on. In April 2023 the two presidents met in Abuja.`,
      'adeyemi + barry held',
      'diallo + okoro background',
    ],
    [
      `${OKORO} met ${DIALLO} in Conakry on Monday. ${ADEYEMI} told reporters afterwards that they had also discussed fishing.`,
      'diallo + okoro held',
    ],
    [
      `${ADEYEMI} held talks with ${BARRY} on Monday. ${DIALLO} may receive him, too. It was the second meeting between the two top diplomats this month.`,
      'adeyemi + barry held',
      'adeyemi + diallo planned',
    ],
    [
      `${OKORO} and ${DIALLO} will meet in Conakry on Friday. ${ADEYEMI} was in Lagos. It will be the first meeting of the two leaders.`,
      'diallo + okoro planned',
    ],
    [
      `${OKORO} received ${DIALLO} in Abuja on Tuesday. ${BARRY} was not there. The two heads of state, who spoke for an hour, discussed the border. Both leaders praised the talks.`,
      'diallo + okoro held',
    ],
  ]);
});

describe('offices first, then who holds them', () => {
  told([
    [
      'The Nigerian and Guinean foreign ministers, Tunde Adeyemi and Aissata Barry, met in Conakry on Monday.',
      'adeyemi + barry held',
    ],
    [
      'The Nigerian and Guinean presidents, Samuel Okoro and Ousmane Diallo, discussed fishing in Conakry.',
      'diallo + okoro held',
    ],
    [
      'Russian and Turkish foreign ministers, Sergei Lavrov and Hakan Fidan, held talks in Antalya on Monday.',
      'fidan + lavrov held',
    ],
    ['Ministers from Nigeria and Guinea met in Conakry on Monday.', '@GN + @NG held'],
    [
      'Antony Blinken, the U.S. Secretary of State, met leaders from Kenya, Rwanda and Burundi in Nairobi on Monday.',
      '@BI + @KE + @RW + blinken held',
    ],
  ]);
});

describe('whose states stand in the list', () => {
  told([
    [
      'The meeting between Presidents Samuel Okoro of Nigeria and Ousmane Diallo of Guinea took place in Conakry on Monday.',
      'diallo + okoro held',
    ],
    [
      'Foreign Ministers Tunde Adeyemi of Nigeria and Aissata Barry of Guinea met on Monday in Conakry.',
      'adeyemi + barry held',
    ],
    [
      `Ahead of the planned meeting between ${OKORO} and ${DIALLO}, ${ADEYEMI} and ${BARRY} met in Conakry on Monday.`,
      'adeyemi + barry held',
      'diallo + okoro planned',
    ],
    [
      'Talks between President Samuel Okoro of Nigeria and President Ousmane Diallo of the Republic of Guinea were held on Monday.',
      'diallo + okoro held',
    ],
    [
      '# Foreign Minister Adeyemi’s visit to Guinea, Senegal postponed\n\nNigerian Foreign Minister Tunde Adeyemi is ill.',
      '@GN + adeyemi postponed',
      '@SN + adeyemi postponed',
    ],
  ]);
});

describe('asides, guests and who only stands beside', () => {
  told([
    [
      `${ADEYEMI}, heading a delegation that includes Trade Minister Bola Eze, arrived in Conakry on Thursday.`,
      '@GN + adeyemi ongoing',
    ],
    [`${ADEYEMI}, accompanied by Trade Minister Bola Eze, visited Conakry on Monday.`, '@GN + adeyemi + eze held'],
    [
      `${ADEYEMI}, who is accompanied by the president’s adviser, arrived in Conakry on Thursday for talks on a summit between ${OKORO} and ${DIALLO}.`,
      '@GN + adeyemi ongoing',
      'diallo + okoro planned',
    ],
    [`${DIALLO} extended an invitation for ${OKORO} to visit Conakry.`, '@GN + okoro planned'],
    ['Nigerian leaders visited Conakry whenever they made a trip to Mali.'],
  ]);
});

describe('called off', () => {
  told([
    [`${OKORO} announced the postponement of his visit to Guinea.`, '@GN + okoro postponed'],
    [`The visit of ${OKORO} to Guinea is postponed.`, '@GN + okoro postponed'],
    [`The cancellation of ${OKORO}’s visit to Guinea surprised many.`, '@GN + okoro cancelled'],
    [`${OKORO} had been due to meet ${DIALLO} on Monday, but fell ill.`, 'diallo + okoro cancelled'],
    [`${OKORO} had been scheduled to visit Guinea on Monday before the coup.`, '@GN + okoro cancelled'],
    [`${OKORO} was due to meet ${DIALLO} on Friday.`, 'diallo + okoro planned'],
    [
      `# Okoro postpones talks with Guinea\n\n${OKORO} said on Tuesday that he did not want to talk to Guinea now.`,
      '@GN + okoro postponed',
    ],
  ]);
});

describe('what is one meeting, and what is another', () => {
  told([
    [
      `${OKORO} and ${DIALLO} will hold talks in Abuja on Friday. The two leaders are expected to meet Ivorian President Yao Kone before that.`,
      'diallo + kone + okoro planned',
      'diallo + okoro planned',
    ],
    [
      'South Sudanese President Salva Kiir and rebel leader Riek Machar held talks in Addis Ababa on Monday.',
      'kiir + machar held',
    ],
    [
      `Ministers from Nigeria and Guinea met in Conakry on Monday. They prepared the upcoming meeting of ${OKORO} and ${DIALLO}.`,
      '@GN + @NG held',
      'diallo + okoro planned',
    ],
    [
      `${OKORO} will meet ${DIALLO} on Friday. Since the dispute began in March, the two presidents have met in Accra.`,
      'diallo + okoro background',
      'diallo + okoro planned',
    ],
    [
      `# Okoro, Diallo meet in Conakry\n\n${OKORO} is to meet ${DIALLO} in Conakry on Friday.`,
      'diallo + okoro planned',
    ],
  ]);
});

describe('summoned', () => {
  told([
    [
      'Guinea’s Foreign Ministry summoned Nigerian Ambassador Bola Eze on Monday and handed her a note.',
      '@GN + eze held',
    ],
    ['Guinea summoned the Nigerian ambassador on Monday over the arrest of fishermen in Mali.', '@GN + @NG held'],
    [
      'Nigerian Ambassador Bola Eze was summoned to the Guinean Foreign Ministry on Monday and told to leave.',
      '@GN + eze held',
    ],
    [
      'CONAKRY, May 14.\n\nNigerian Ambassador Bola Eze was summoned to the Foreign Ministry and presented with a note of protest on Tuesday.',
      '@GN + eze held',
    ],
    [`${BARRY} summoned Nigerian Ambassador Bola Eze to protest.`, 'barry + eze held'],
    ['# Guinea summons Nigerian ambassador\n\nThe dispute over fishing goes on.', '@GN + @NG held'],
    ['Guinea summoned lawmakers back from their holidays.'],
    ['Guinea recalled its ambassador from Nigeria on Monday.'],
  ]);
});

describe('credentials', () => {
  told([
    [`Nigerian Ambassador Bola Eze presented her credentials to ${DIALLO} on Monday.`, 'diallo + eze held'],
    [
      `The new ambassadors of Spain, Iran and Peru presented their credentials to ${DIALLO} on Monday.`,
      '@ES + @IR + @PE + diallo held',
    ],
    [`Nigerian Ambassador Bola Eze presented letters of credence to ${DIALLO}.`, 'diallo + eze held'],
    [`Nigerian Ambassador Bola Eze will present his credentials to ${DIALLO} on Friday.`, 'diallo + eze planned'],
    [`Nigerian Ambassador Bola Eze presented copies of his credentials to ${BARRY} on Monday.`, 'barry + eze held'],
  ]);
});

describe('who else was there', () => {
  told([
    [
      `${OKORO} hosted leaders of the African Union to a dinner in Abuja on Monday. Those who attended the dinner included President Ousmane Diallo of Guinea; and President Yao Kone of Ivory Coast. Others were President Awa Cisse of Mali; and President Joao Pires of Cape Verde. Presidents Kofi Antwi of Ghana and Musa Jallow of the Gambia also attended the dinner.`,
      'antwi + cisse + diallo + jallow + kone + okoro + pires held',
    ],
    [
      `${OKORO} met ${DIALLO} on Monday. The talks were attended by ${ADEYEMI} and ${BARRY}.`,
      'adeyemi + barry + diallo + okoro held',
    ],
    [
      `${OKORO} met ${DIALLO} on Monday. Later, the presidents, joined by Ivorian President Yao Kone, will gather for a summit.`,
      'diallo + kone + okoro planned',
      'diallo + okoro held',
    ],
    [
      `${ADEYEMI} met Igor Popov (Russia), Jean Visconti (France) and Richard Hoagland (the United States), the three envoys, on Monday. Popov is Russia’s envoy, Visconti is the French envoy and Hoagland is the U.S. envoy.`,
      'adeyemi + hoagland + popov + visconti held',
    ],
    [
      '# Okoro meets Diallo, Kone\n\nNigerian President Samuel Okoro spoke of trade. With him were Guinean President Ousmane Diallo and Ivorian President Yao Kone.',
      'diallo + kone + okoro held',
    ],
  ]);
});

describe('two in one sentence, two beside three', () => {
  told([
    [
      `${OKORO} decided Tuesday to meet next week with ${DIALLO} in London and with Ivorian President Yao Kone in Geneva.`,
      'diallo + okoro planned',
      'kone + okoro planned',
    ],
    [
      `${OKORO} spoke with ${DIALLO} and, separately, with Ivorian President Yao Kone on Monday.`,
      'diallo + okoro held',
      'kone + okoro held',
    ],
    [
      `${OKORO}, ${DIALLO} and Ivorian President Yao Kone will hold a summit in Abuja on Friday. Earlier, Okoro will hold a bilateral meeting with Diallo.`,
      'diallo + kone + okoro planned',
      'diallo + okoro planned',
    ],
    [
      `${ADEYEMI} and ${BARRY} will meet Ivorian Energy Minister Yao Kone on Friday. They will also have contacts with Malian Defence Minister Awa Cisse.`,
      'adeyemi + barry + cisse planned',
      'adeyemi + barry + kone planned',
    ],
    [
      `${OKORO} is in Conakry for a meeting with ${DIALLO}. He will meet him on Friday to discuss fishing.`,
      'diallo + okoro planned',
    ],
  ]);
});

describe('reports denied', () => {
  told([
    [`Abuja refuted media reports that ${OKORO} is expected in Conakry on Friday.`, '@GN + okoro denied'],
    [`The presidency dismissed reports that ${OKORO} had met ${DIALLO}.`, 'diallo + okoro denied'],
    [`${ADEYEMI} denied reports that ${OKORO} would visit Guinea.`, '@GN + okoro denied'],
    [`${OKORO}’s office rejected claims that he had visited Guinea.`, '@GN + okoro denied'],
    [`${OKORO} denied that he had met ${DIALLO}.`, 'diallo + okoro denied'],
  ]);
});

describe('states and their holders, towns and their states', () => {
  told([
    [
      'The presidents of Nigeria, Samuel Okoro, and Guinea, Ousmane Diallo, could meet on Friday in Accra.',
      'diallo + okoro planned',
    ],
    [
      'The foreign ministers of Nigeria, Tunde Adeyemi and Guinea, Aissata Barry, held talks on Monday.',
      'adeyemi + barry held',
    ],
    [
      'The foreign ministers of Bosnia, Croatia and the rump federation will begin peace talks in Geneva on Friday.',
      '@BA + @HR planned',
    ],
    [`${OKORO} will travel to Conakry, Guinea to meet with ${DIALLO} and ${BARRY}.`, 'barry + diallo + okoro planned'],
    [`${OKORO} as well as Ivorian President Yao Kone met ${DIALLO} on Monday.`, 'diallo + kone + okoro held'],
    [`${DIALLO} met ${OKORO}, as well as ${ADEYEMI}, on Monday.`, 'adeyemi + diallo + okoro held'],
  ]);
});

describe('a headline for two meetings', () => {
  told([
    [
      `# Okoro to meet Diallo, Kone\n\n${OKORO} will meet ${DIALLO} in London on Friday.\n\nOn Saturday, Okoro will meet Ivorian President Yao Kone in Geneva.`,
      'diallo + okoro planned',
      'kone + okoro planned',
    ],
    [
      `# Adeyemi discusses fishing with Diallo and Barry\n\n${DIALLO} received ${ADEYEMI} in Conakry on Monday.\n\nAdeyemi also met his counterpart Aissata Barry, the Guinean Foreign Minister, at the ministry.`,
      'adeyemi + barry held',
      'adeyemi + diallo held',
    ],
    [
      `# Adeyemi meets African Union envoys\n\n${ADEYEMI} met Guinean envoy Musa Jallow, Malian envoy Awa Cisse and Ivorian envoy Yao Kone in Abuja on Monday.`,
      'adeyemi + cisse + jallow + kone held',
    ],
    [
      `${OKORO} met ${DIALLO} on Monday. Okoro, Diallo and Ivorian President Yao Kone will meet on Friday. Earlier Okoro met with Kone in Abuja.`,
      'diallo + kone + okoro planned',
      'diallo + okoro held',
      'kone + okoro held',
    ],
    [
      `${BARRY} and Guinean Trade Minister Awa Cisse called off their visits to Nigeria on Monday.`,
      '@NG + barry + cisse cancelled',
    ],
    [
      `${OKORO}’s visit to Guinea for an annual summit with ${DIALLO} in Conakry was cancelled on Monday.`,
      'diallo + okoro cancelled',
    ],
  ]);
});

describe('arrivals and receptions', () => {
  told([
    [
      `# Nigerian president arrives in Conakry\n\n${OKORO} arrived in Conakry on Thursday for a state visit.\n\nHe was welcomed at the airport by Guinean Trade Minister Awa Cisse.`,
      '@GN + okoro ongoing',
      'cisse + okoro held',
    ],
    [`${OKORO} arrived in Conakry on Thursday and was received at the airport by ${DIALLO}.`, 'diallo + okoro held'],
    [
      `${OKORO} was greeted by ${DIALLO} at the airport on Thursday. On Friday Okoro will hold talks with Diallo.`,
      'diallo + okoro held',
      'diallo + okoro planned',
    ],
    [
      `${OKORO} was greeted by his Guinean counterpart, 91-year-old Ousmane Diallo, at the airport. ${DIALLO} has ruled for decades.`,
      'diallo + okoro held',
    ],
    [
      `${DIALLO} met Malian President Awa Cisse on Monday. The Guinean leader then received ${OKORO}.`,
      'cisse + diallo held',
      'diallo + okoro held',
    ],
  ]);
});

describe('one each, and two adjectives for one noun', () => {
  told([
    [
      `${OKORO} will hold separate meetings with ${DIALLO} and Guinean Prime Minister Musa Jallow.`,
      'diallo + okoro planned',
      'jallow + okoro planned',
    ],
    [
      `${OKORO} met separately with ${DIALLO} and Malian President Awa Cisse on Monday.`,
      'cisse + okoro held',
      'diallo + okoro held',
    ],
    ['The Nigerian and Guinean foreign ministers held a secret meeting in Accra last week.', '@GN + @NG held'],
    ['# Nigerian, Guinean leaders hold talks\n\nThe fishing went on.', '@GN + @NG held'],
    [
      `${ADEYEMI} met ${BARRY} on Monday. The Nigerian and Guinean foreign ministers discussed fishing.`,
      'adeyemi + barry held',
    ],
    [`${ADEYEMI} denied reports that a meeting took place between ${OKORO} and ${DIALLO}.`, 'diallo + okoro denied'],
  ]);
});

describe('ceremonies, openings, hosts of the summoned', () => {
  told([
    [
      `Nigeria opened an embassy in Conakry on Monday at a ceremony attended by ${ADEYEMI} and ${BARRY}.`,
      'adeyemi + barry held',
    ],
    ['Nigeria opened a school at a ceremony on Monday.'],
    [
      'Nigerian Ambassador Bola Eze was summoned to the foreign ministry in Conakry on Monday, where Guinean Foreign Minister Aissata Barry handed her a note.',
      'barry + eze held',
    ],
    [
      `${ADEYEMI} spoke to ${BARRY} on Monday. During his visit ${OKORO} will also meet ${DIALLO}.`,
      'adeyemi + barry held',
      'diallo + okoro planned',
    ],
    [
      `${DIALLO} opened a harbour in Conakry. During his two-day visit Malian President Awa Cisse will also meet ${BARRY}.`,
      'barry + cisse planned',
    ],
  ]);
  test('the mode of what was called off', () =>
    expect(
      meetingsIn(
        `${OKORO} has cancelled a state visit to Guinea, his office said. Okoro was due to meet ${DIALLO} in Conakry.`,
      ).map((m) => [m.mode, m.status]),
    ).toEqual([['visit', 'cancelled']]));
});

describe('the same she, asides before the noun', () => {
  told([
    [
      `UK Prime Minister Liz Truss will meet ${DIALLO} on Friday. She spoke with ${OKORO} on Monday, and she was to hold a call with Malian President Awa Cisse on Thursday. Her meeting with Ivorian President Yao Kone took place on Tuesday.`,
      'cisse + truss planned',
      'diallo + truss planned',
      'kone + truss held',
      'okoro + truss held',
    ],
    [`${OKORO} will host, on Friday in Abuja, a meeting with ${DIALLO}.`, 'diallo + okoro planned'],
    [`${OKORO} held, later in the day, talks with ${DIALLO}.`, 'diallo + okoro held'],
    [
      '# Foreign Secretary meets counterparts\n\nForeign Secretary Vikram Misri met Nigerian Foreign Minister Tunde Adeyemi in New Delhi on Monday. India and Nigeria share a long history.',
      'adeyemi + misri held',
    ],
  ]);
});
