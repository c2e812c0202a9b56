import { describe } from 'vitest';
import { told } from './meetings.ts';

const BERGER = 'Austrian Ambassador Lena Berger';
const NOVAK = 'Slovak President Jana Novak';
const KERIMOV = 'Kazakh Foreign Minister Daniyar Kerimov';
const SILVA = 'Portuguese Prime Minister Rui Silva';

/** Meetings told by another word: ceremonies, calls of courtesy, conversations. */
describe('credentials', () => {
  told([
    [`${BERGER} presented her credentials to ${NOVAK} at the palace on Tuesday.`, 'berger + novak held'],
    [`The new ambassador of Austria, Lena Berger, has presented credentials to ${NOVAK}.`, 'berger + novak held'],
    [`${BERGER} handed over her letters of credence to ${NOVAK} on Monday.`, 'berger + novak held'],
    [`${BERGER} submitted copies of her credentials to ${KERIMOV}.`, 'berger + kerimov held'],
    [`${NOVAK} received the credentials of ${BERGER} on Monday.`, 'berger + novak held'],
    [`${NOVAK} accepted letters of credence from ${BERGER} in Bratislava.`, 'berger + novak held'],
    [`${BERGER} will present her credentials to ${NOVAK} next week.`, 'berger + novak planned'],
    [
      `The ambassadors of Austria and Chile to Slovakia presented their credentials to ${NOVAK} on Monday.`,
      '@AT + @CL + novak held',
    ],
    [`${BERGER} presented her credentials last month.`],
    [`A museum in Vienna presented his letters to ${NOVAK}.`],
  ]);
});

describe('farewells and courtesies', () => {
  told([
    [`${BERGER} paid a farewell call on ${NOVAK} on Tuesday.`, 'berger + novak held'],
    [`${BERGER} made a courtesy call on ${KERIMOV}.`, 'berger + kerimov held'],
    [`${BERGER} bade farewell to ${NOVAK} at the end of her tour of duty.`, 'berger + novak held'],
    [`${BERGER} visited the Ministry of Foreign Affairs to bid farewell to ${KERIMOV}.`, 'berger + kerimov held'],
    [`${BERGER} took leave of ${NOVAK} on Monday.`, 'berger + novak held'],
    [`${BERGER} paid a courtesy visit to ${KERIMOV} on Wednesday.`, 'berger + kerimov held'],
    [`${SILVA} paid his respects to ${NOVAK} in Bratislava.`, 'novak + silva held'],
    [`${BERGER} bid farewell to her staff in Bratislava.`],
  ]);
});

describe('audiences', () => {
  told([
    [`${SILVA} was granted an audience by King Felipe VI of Spain in Madrid.`, 'silva + vi held'],
    [`${SILVA} had an audience with Pope Francis on Monday.`, 'francis + silva held'],
    [`${SILVA} is slated to have an audience with Pope Francis on Friday.`, 'francis + silva planned'],
    [`Pope Francis received ${SILVA} in audience on Monday.`, 'francis + silva held'],
    [`${SILVA} was received in audience by Pope Francis.`, 'francis + silva held'],
  ]);
});

describe('contacts and engagements', () => {
  told([
    [`${KERIMOV} will have contacts with ${SILVA} in Lisbon.`, 'kerimov + silva planned'],
    [`${KERIMOV} had contacts with ${SILVA} on Monday.`, 'kerimov + silva held'],
    [`${KERIMOV} will also engage with ${SILVA} on energy.`, 'kerimov + silva planned'],
    [`${KERIMOV} engaged with ${SILVA} in Lisbon on Monday.`, 'kerimov + silva held'],
    [`${KERIMOV} held an exchange of views with ${SILVA}.`, 'kerimov + silva held'],
    [`${KERIMOV} had a working breakfast with ${SILVA}.`, 'kerimov + silva held'],
    [`${KERIMOV} held an interaction with ${SILVA} in Lisbon.`, 'kerimov + silva held'],
    [`${KERIMOV} had a tete-a-tete with ${SILVA}.`, 'kerimov + silva held'],
    [`${KERIMOV} touched base with ${SILVA} by telephone.`, 'kerimov + silva held'],
    [`${KERIMOV} came face to face with ${SILVA} in Lisbon.`, 'kerimov + silva held'],
  ]);
});
