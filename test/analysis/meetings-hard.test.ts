import { describe, expect, test } from 'vitest';
import { inShort, meetingsIn } from './meetings.ts';

const short = (text: string) => meetingsIn(text).map(inShort).sort();

/** DESIGN.md, "Hard sentences": those that are about meetings. */
describe('hard sentences', () => {
  test('"the pair" is the last-named pair', () => {
    const meetings = meetingsIn(
      'Israeli Foreign Minister Eli Cohen met Azerbaijani President Ilham Aliyev on Wednesday and Azerbaijani Economy Minister Mikayil Jabbarov on Tuesday. The pair discussed security.',
    );
    expect(meetings.map(inShort).sort()).toEqual(['aliyev + cohen held', 'cohen + jabbarov held']);
    expect(meetings.map((m) => m.date).sort()).toEqual(['2024-05-14', '2024-05-15']);
  });
  test('"the two" come back to the story’s meeting', () => {
    const meetings = meetingsIn(
      [
        'Israeli Foreign Minister Eli Cohen met Azerbaijani President Ilham Aliyev in Baku on Wednesday.',
        'The meeting follows Cohen’s meeting with Azerbaijani Economy Minister Mikayil Jabbarov on Tuesday, where the pair discussed trade.',
        'Relations have been good for years. They rest on oil and security.',
        'The two also discussed opening an Azerbaijani embassy in Israel.',
      ].join('\n\n'),
    );
    const main = meetings.find((m) => m.main);
    expect(inShort(main as (typeof meetings)[number])).toBe('aliyev + cohen held');
    expect(main?.topics).toContain('opening an Azerbaijani embassy in Israel');
    expect(meetings.find((m) => !m.main)?.topics).toEqual(['trade']);
  });
  test.each([
    ['Turkish President Recep Tayyip Erdogan met his Iranian counterpart.', ['@IR + erdogan held']],
    [
      'South Korean Foreign Minister Cho Tae-yul and his Japanese counterpart Takeshi Iwaya met in Lima.',
      ['iwaya + yul held'],
    ],
    [
      'Russian Foreign Minister Sergey Lavrov and his Belarusian counterpart, Vladimir Makei, met on Monday.',
      ['lavrov + makei held'],
    ],
    [
      'The Egyptian foreign minister, Sameh Shoukry, was received by Jordanian President Omar Razzaz.',
      ['razzaz + shoukry held'],
    ],
    [
      'Saudi Prime Minister Salman Harbi received on Sunday the Foreign Minister of Iran, Hossein Rahimi.',
      ['harbi + rahimi held'],
    ],
    [
      'Ukrainian President Volodymyr Zelenskiy hosted the leaders of Poland, Latvia and Estonia in Kyiv.',
      ['@EE + @LV + @PL + zelenskiy held'],
    ],
    [
      'Turkish President Recep Tayyip Erdogan met with the presidents of Serbia and Bosnia.',
      ['@BA + @RS + erdogan held'],
    ],
    ['The French met the Germans in the final.', []],
    ['In 1979, U.S. President Jimmy Carter hosted Egyptian President Anwar Sadat.', ['carter + sadat background']],
    [
      '“I will meet Putin next week,” Indian Prime Minister Narendra Modi said. Russian President Vladimir Putin is in Moscow.',
      ['modi + putin planned'],
    ],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));
  test('what did not happen is denied', () =>
    expect(
      meetingsIn(
        'Iranian Foreign Minister Hossein Amir-Abdollahian did not meet U.S. Secretary of State Antony Blinken.',
      ).map((m) => m.status),
    ).toEqual(['denied']));
  test('a visit put off, and the meeting with it', () => {
    const meetings = meetingsIn(
      'U.S. Secretary of State Antony Blinken postponed his trip to Beijing, where he was due to meet Chinese President Xi Jinping.',
    );
    expect(meetings.map((m) => m.status)).toEqual(['postponed']);
  });
  test('background has its own date and place', () => {
    const meetings = meetingsIn(
      'Indian Prime Minister Narendra Modi met Chinese President Xi Jinping in Kazan on Wednesday. They had last met in August 2023 in South Africa.',
    );
    expect(meetings.map((m) => [m.status, m.date, m.place?.country])).toEqual([
      ['held', '2024-05-15', 'RU'],
      ['background', '2023-08', 'ZA'],
    ]);
  });
  test('one meeting of four', () =>
    expect(
      short(
        'U.S. Secretary of State Antony Blinken met German Foreign Minister Annalena Baerbock, British Foreign Secretary Liz Truss and French diplomat Philippe Errera.',
      ),
    ).toEqual(['baerbock + blinken + errera + truss held']));
});
