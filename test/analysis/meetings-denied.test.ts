import { describe, expect, test } from 'vitest';
import { meetingsIn, told } from './meetings.ts';

const SILVA = 'Portuguese Prime Minister Rui Silva';
const BERGER = 'Austrian Chancellor Lena Berger';

describe('denials that are the news', () => {
  told([
    [
      '# Ghana denies holding secret meeting with Austria\n\nThe Ghanaian foreign ministry has denied as “unfounded” claims that Ghanaian and Austrian officials have met in Geneva.\n\nA member of parliament said that Ghanaian and Austrian diplomats met in Geneva to talk about gas.',
      '@AT + @GH denied',
    ],
    [
      '# Slovakia rejects reports of secret talks with Ghana\n\nSlovakia on Wednesday rejected media reports that claimed Bratislava and Accra held secret talks over gas in April.',
      '@GH + @SK denied',
    ],
    [
      `# Government denies any Silva-Berger meeting\n\nThe government on Wednesday rubbished reports of a “secret meeting” between ${SILVA} and ${BERGER} on the sidelines of a summit.`,
      'berger + silva denied',
    ],
    [
      `# No Portugal-Austria meeting at the forum: ministry\n\nPortugal’s foreign ministry denied reports that Portuguese and Austrian officials held a meeting.\n\nA newspaper said ${SILVA} and ${BERGER} met on the sidelines of the forum.`,
      'berger + silva denied',
    ],
    [`${SILVA} dismissed rumours of a meeting with ${BERGER}.`, 'berger + silva denied'],
    ['Life in Ghana has never been easy. There is no dialogue between Ghana and Austria on fish.'],
  ]);
});

describe('two names and a noun', () => {
  told([
    [
      `# Silva-Berger summit ends without a deal\n\n${SILVA} and ${BERGER} parted in Lisbon on Tuesday.`,
      'berger + silva held',
    ],
    [`${SILVA} spoke to reporters, as did ${BERGER}. The Silva-Berger meeting lasted an hour.`, 'berger + silva held'],
    [`A “historic meeting” between ${SILVA} and ${BERGER} took place on Monday.`, 'berger + silva held'],
    [`${SILVA}, at a joint news conference with ${BERGER}, praised the talks.`, 'berger + silva held'],
    [`Speaking at a news conference with ${BERGER} in Vienna, ${SILVA} said trade would grow.`, 'berger + silva held'],
    [`${SILVA} held a news conference in Lisbon.`],
  ]);
});

describe('the day of a denial', () => {
  test.each([
    [`The government on Wednesday rubbished reports of a meeting between ${SILVA} and ${BERGER}.`, null],
    [`The government denied on Tuesday that ${SILVA} met ${BERGER} on Monday.`, '2024-05-13'],
    [`On Tuesday ${SILVA} dismissed rumours of talks with ${BERGER}.`, null],
    [`${SILVA} rejected on Tuesday claims that he had met ${BERGER}.`, null],
  ])('%s', (text, date) => expect(meetingsIn(text).map((m) => [m.status, m.date])).toEqual([['denied', date]]));
});

describe('one headline, two guests', () => {
  told([
    [
      `# PM meets new Austrian, Ghanaian ambassadors\n\n${SILVA} on May 14 hosted a reception for Austrian Ambassador Anton Gruber.\n\nLater the same day, Silva received the newly-accredited Ambassador of Ghana, Ama Owusu.`,
      'gruber + silva held',
      'owusu + silva held',
    ],
  ]);
});
