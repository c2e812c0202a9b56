import { describe } from 'vitest';
import { told } from './meetings.ts';

const SILVA = 'Portuguese Prime Minister Rui Silva';
const MENSAH = 'Ghanaian Foreign Minister Kofi Mensah';
const BERGER = 'Austrian Chancellor Lena Berger';
const NOVAK = 'Slovak President Jana Novak';

/** Who goes somewhere and whom he meets there: the traveller is the subject, the hosts take the state's place. */
describe('travel to meet', () => {
  told([
    [
      `${SILVA} will travel to Accra to meet with President Ama Owusu and Foreign Minister Kofi Mensah.`,
      'mensah + owusu + silva planned',
    ],
    [
      `On July 6, ${SILVA} will travel to Bratislava, Slovakia to meet with President Jana Novak, Interior Minister Pavol Urban, and other members of the cabinet.`,
      'novak + silva + urban planned',
    ],
    [`${SILVA} flew to Accra on Tuesday to meet ${MENSAH}.`, 'mensah + silva held'],
    [`${SILVA} is heading to Vienna to hold talks with ${BERGER}.`, 'berger + silva planned'],
    [`${SILVA} will fly to Vienna on Friday for talks with ${BERGER} and ${NOVAK}.`, 'berger + novak + silva planned'],
    [`${SILVA} travelled to Austria, where he met ${BERGER}.`, 'berger + silva held'],
    [`${SILVA} is travelling to Slovakia for a meeting with ${NOVAK}.`, 'novak + silva planned'],
    [`${SILVA} went to Bratislava on Monday and met ${NOVAK}.`, 'novak + silva held'],
    [`${SILVA} arrived in Vienna on Wednesday, where he will meet ${BERGER}.`, 'berger + silva planned'],
    [`Next week ${SILVA} goes to Ghana to see ${MENSAH}.`, 'mensah + silva planned'],
  ]);
});

describe('several travellers', () => {
  told([
    [
      `${BERGER} and ${NOVAK} arrived in Accra on Wednesday, where they held talks with ${MENSAH}.`,
      'berger + mensah + novak held',
    ],
    [
      `${BERGER} as well as ${NOVAK} arrived in Lisbon, where they met with ${SILVA} and Defence Minister Ines Rocha.`,
      'berger + novak + rocha + silva held',
    ],
    [`${BERGER} and ${NOVAK} travelled to Lisbon to meet ${SILVA}.`, 'berger + novak + silva held'],
    [`${BERGER} and ${NOVAK} will fly to Lisbon, where they are to meet ${SILVA}.`, 'berger + novak + silva planned'],
    [`Chancellor Lena Berger of Austria and ${NOVAK} met ${SILVA} in Lisbon.`, 'berger + novak + silva held'],
  ]);
});

describe('told in a clause beside', () => {
  told([
    [`${SILVA} repeated this to ${MENSAH}, whom he met on Tuesday morning.`, 'mensah + silva held'],
    [`${SILVA} praised ${MENSAH}, whom he had met in Accra on Monday.`, 'mensah + silva held'],
    [`${SILVA} thanked ${MENSAH}, with whom he met on Tuesday.`, 'mensah + silva held'],
    [`${SILVA} thanked ${MENSAH}, with whom he will hold talks on Friday.`, 'mensah + silva planned'],
    [`${SILVA} promised new loans upon hosting ${MENSAH} in Lisbon on Tuesday.`, 'mensah + silva held'],
    [
      `“We are friends,” ${SILVA} said upon receiving on Tuesday the Ghanaian Foreign Minister Kofi Mensah in Lisbon.`,
      'mensah + silva held',
    ],
    [`After receiving ${MENSAH} on Tuesday, ${SILVA} spoke of new loans.`, 'mensah + silva held'],
    [`After a two-hour meeting with ${MENSAH}, ${SILVA} said the loans were agreed.`, 'mensah + silva held'],
    [`Following talks with the Ghanaian foreign minister Kofi Mensah, ${SILVA} spoke of loans.`, 'mensah + silva held'],
    [`Speaking after a meeting with ${MENSAH} on Tuesday, ${SILVA} praised Ghana.`, 'mensah + silva held'],
    [`${SILVA}, who met ${MENSAH} on Tuesday, praised Ghana.`, 'mensah + silva held'],
    [`${SILVA}, meeting ${MENSAH} in Lisbon on Tuesday, praised Ghana.`, 'mensah + silva held'],
  ]);
});
