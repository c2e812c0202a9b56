import { describe, expect, test } from 'vitest';
import { inShort, meetingsIn } from './meetings.ts';

const SILVA = 'Portuguese Prime Minister Rui Silva';
const MENSAH = 'Ghanaian Foreign Minister Kofi Mensah';
const BERGER = 'Austrian Chancellor Lena Berger';
const NOVAK = 'Slovak President Jana Novak';

/** Rows of stories, and the meeting that each is about. */
const about = (rows: [story: string, expected: string][]) =>
  test.each(rows)('%s', (story, expected) =>
    expect(
      meetingsIn(story)
        .filter((m) => m.main)
        .map(inShort),
    ).toEqual([expected]),
  );

describe('what a story is about', () => {
  about([
    [
      `# Silva arrives in Accra\n\n${SILVA} arrived at the airport of Accra on Wednesday for his first visit to Ghana.\n\nHe was welcomed by Interior Minister Yaw Boateng and the Ghanaian ambassador to Portugal, Ama Owusu.\n\nA bilateral meeting will also be held.`,
      '@GH + silva ongoing',
    ],
    [
      `# Silva arrives in Ghana for talks\n\n${SILVA} has arrived in Ghana for an official visit.\n\nSilva, whose plane landed at Accra’s airport on Wednesday, met Ghanaian Deputy Foreign Minister Yaw Boateng there.\n\nOn Friday he will hold talks with Ghanaian President Ama Owusu.`,
      '@GH + silva ongoing',
    ],
    [
      `# Berger cancels visit to Ghana, likely to meet Novak soon\n\n${BERGER} has cancelled a visit to Ghana, where she was due to meet ${MENSAH}.\n\nBerger is likely to hold talks with ${NOVAK} on Friday in Bratislava. It will be their second meeting this month.`,
      'berger + mensah cancelled',
    ],
    [
      `# Berger and Novak talk about gas\n\n${BERGER} and ${NOVAK} in a telephonic conversation on Tuesday discussed gas for the first time.\n\nBoth agreed to arrange a personal meeting during the summit in Lisbon on July 7.`,
      'berger + novak held',
    ],
    [
      `# Berger puts off trip to Portugal\n\n${BERGER} has postponed a planned trip to Portugal, her office said on Monday.\n\nThe chancellor has spoken to Portuguese Prime Minister Rui Silva and they agreed that the visit should take place soon.`,
      '@PT + berger postponed',
    ],
    [
      `# Berger arrives in Lisbon for state visit\n\n${BERGER} arrived on Wednesday in Lisbon for a state visit to Portugal.\n\nShe was received at the international airport by the head of protocol.\n\nHer agenda includes a meeting with ${SILVA} on Thursday.`,
      '@PT + berger ongoing',
    ],
  ]);
});
