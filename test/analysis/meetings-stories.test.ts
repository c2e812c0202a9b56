import { describe, expect, test } from 'vitest';
import { inShort, meetingsIn } from './meetings.ts';

/** Short stories of several sentences → their meetings. Published on Thursday 16 May 2024. */
const told = (rows: [string, ...string[]][]) =>
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) =>
    expect(meetingsIn(text).map(inShort).sort()).toEqual([...expected].sort()),
  );

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
    ['Nigerian leaders visited Conakry whenever they made a trip to Mali.', '@GN + @NG background'],
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
