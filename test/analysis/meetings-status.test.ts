import { describe } from 'vitest';
import { told } from './meetings.ts';

const SILVA = 'Portuguese Prime Minister Rui Silva';
const MENSAH = 'Ghanaian Foreign Minister Kofi Mensah';
const BERGER = 'Austrian Chancellor Lena Berger';
const NOVAK = 'Slovak President Jana Novak';

describe('what was talked over was held, whoever arrived', () => {
  told([
    [
      `${MENSAH} discussed trade with his Austrian counterpart Anton Gruber during a meeting in Vienna.\n\nMensah arrived in Vienna on Tuesday as part of a three-day visit.`,
      'gruber + mensah held',
    ],
    [
      `${MENSAH} discussed fishing with ${SILVA}.\n\nMensah landed in Lisbon on Wednesday for a two-day visit.`,
      'mensah + silva held',
    ],
    [`${SILVA} arrived in Accra on Wednesday. He discussed fishing with ${MENSAH}.`, 'mensah + silva held'],
  ]);
});

describe('a visit that goes on, and a meeting that is to come', () => {
  told([
    [
      `# PM Silva arrives for official visit to Slovakia\n\n${SILVA} arrived here today for a two-day official visit to Slovakia.\n\nSilva will meet ${NOVAK} on Friday.`,
      '@SK + silva ongoing',
      'novak + silva planned',
    ],
    [
      `${BERGER} landed in Accra on Thursday for a three-day visit.\n\nOn Friday she is due to hold talks with ${MENSAH}.`,
      '@GH + berger ongoing',
      'berger + mensah planned',
    ],
    [`${SILVA} has arrived in Vienna to meet ${BERGER}. The two will meet on Friday.`, 'berger + silva planned'],
    [`${SILVA} arrived in Vienna on Thursday for an official visit to Austria.`, '@AT + silva ongoing'],
    [`# Silva arrives for state visit to Ghana\n\n${SILVA} arrived in Accra on Thursday.`, '@GH + silva ongoing'],
  ]);
});

describe('will not be held', () => {
  told([
    [
      `The talks between ${SILVA} and ${BERGER}, scheduled for Sunday in Vienna, will not be held.`,
      'berger + silva cancelled',
    ],
    [
      `A meeting between ${SILVA} and ${BERGER} that was due on Sunday will not take place, the chancellery said.`,
      'berger + silva cancelled',
    ],
    [`A planned meeting between ${SILVA} and ${BERGER} will not go ahead.`, 'berger + silva cancelled'],
    [`There will be no meeting between ${SILVA} and ${BERGER} in Vienna.`, 'berger + silva denied'],
    [
      `${SILVA} had been scheduled to go to Vienna on Monday for talks with ${BERGER}. But that meeting has been canceled.`,
      'berger + silva cancelled',
    ],
    [
      `${SILVA} was to meet ${BERGER} in Vienna on Friday. The meeting has been called off.`,
      'berger + silva cancelled',
    ],
    [
      `${SILVA} was to meet ${BERGER} in Vienna on Friday. The meeting has been put off until June.`,
      'berger + silva postponed',
    ],
    [`${SILVA} will not meet ${BERGER} in Vienna.`, 'berger + silva denied'],
    [`There is no plan for ${SILVA} and ${BERGER} to meet.`, 'berger + silva denied'],
    [
      `${SILVA} and ${BERGER} were both in Accra. There were no plans for them to meet.`,
      '@GH + berger + silva ongoing',
      'berger + silva denied',
    ],
    [`${SILVA} has no plans to meet ${BERGER}.`, 'berger + silva denied'],
  ]);
});

describe('states as adjectives of the talks', () => {
  told([
    ['The Greek-Turkish talks, planned for Monday in Athens, have been cancelled.', '@GR + @TR cancelled'],
    ['Iranian-US talks were held in Muscat on Tuesday.', '@IR + @US held'],
    ['Russian-Ukrainian negotiations will resume in Istanbul on Friday.', '@RU + @UA planned'],
    ['The sixth round of US-Iranian talks will take place on Friday.', '@IR + @US planned'],
    ['An Egyptian-Jordanian summit was held in Cairo on Monday.', '@EG + @JO held'],
    ['Israeli-Palestinian violence goes on.'],
  ]);
});

describe('what comes before', () => {
  told([
    [
      `The visit comes just five days before a summit in Geneva between ${SILVA} and ${BERGER}.`,
      'berger + silva planned',
    ],
    [`The announcement comes a week before a meeting between ${SILVA} and ${BERGER}.`, 'berger + silva planned'],
    [`The strike is expected to end days before a meeting between ${SILVA} and ${BERGER}.`, 'berger + silva planned'],
    [`It was announced ahead of Friday’s meeting between ${SILVA} and ${BERGER}.`, 'berger + silva planned'],
  ]);
});

describe('no meeting', () => {
  told([
    ['Ghanaian Foreign Minister Kofi Mensah recalled the ambassador from Austria for consultations.'],
    ['The recall of the envoy to Lisbon for consultations follows steps taken with Austria and Slovakia.'],
    ['Austrian foreign ministry spokesman Paul Huber said the talks with Portugal were useful.', '@AT + @PT held'],
    [
      'Austrian foreign ministry spokesman Paul Huber said that taking part in the next round of talks with Portugal was unsure.',
      '@AT + @PT planned',
    ],
  ]);
});

describe('one denied beside one that is to come', () => {
  told([
    [
      `Austria and Ghana will hold talks next week in Geneva, ${BERGER} said.\n\nBerger and ${MENSAH} are in New York. There was no plan for them to meet.`,
      '@AT + @GH planned',
      '@US + berger + mensah ongoing',
      'berger + mensah denied',
    ],
    [
      `Portugal and Slovakia will hold consultations on Friday in Madrid.\n\n${SILVA} will not meet ${NOVAK} there.`,
      '@PT + @SK planned',
      'novak + silva denied',
    ],
    [`${SILVA} is to meet ${BERGER} on Friday.\n\nSilva has denied that he will meet Berger.`, 'berger + silva denied'],
  ]);
});

describe('cancelled visits', () => {
  told([
    [
      `# Mensah visit to Austria cancelled at last minute\n\nGhanaian Foreign Minister Kofi Mensah was due in Vienna on Friday.`,
      '@AT + mensah cancelled',
    ],
    [
      `The visit of ${MENSAH} to Austria was scheduled to begin on Friday.\n\n“The visit of the minister will not take place as scheduled,” the embassy said.`,
      '@AT + mensah cancelled',
    ],
    [`${MENSAH}’s trip to Lisbon, due to start on Monday, has been scrapped.`, '@PT + mensah cancelled'],
    [`A visit to Vienna by ${SILVA} has been put off.`, '@AT + silva postponed'],
    [
      `# Mensah scraps trip to Vienna\n\nGhanaian Foreign Minister Kofi Mensah has scrapped his trip to Vienna.`,
      '@AT + mensah cancelled',
    ],
  ]);
});

describe('visits of another time', () => {
  told([
    [
      `${SILVA} met ${BERGER} in Vienna on Wednesday.\n\nThey spoke of loans.\n\nThe trip of ${MENSAH} to Lisbon on May 6 was seen as a first step.`,
      '@PT + mensah background',
      'berger + silva held',
    ],
    [
      `# Silva meets Berger\n\n${SILVA} met ${BERGER} in Vienna on Wednesday. They spoke of ${NOVAK}’s visit to Austria this year.`,
      '@AT + novak background',
      'berger + silva held',
    ],
  ]);
});

describe('greeted, and then the visit', () => {
  told([
    [
      `${SILVA} arrived in Accra on Thursday for a two-day visit. He landed at the airport at noon.\n\nHe was greeted by Ghanaian Interior Minister Yaw Boateng.`,
      '@GH + silva ongoing',
      'boateng + silva held',
    ],
  ]);
});
