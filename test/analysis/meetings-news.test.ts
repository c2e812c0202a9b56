import { describe, expect, test } from 'vitest';
import { inShort, meetingsIn, told } from './meetings.ts';

describe('courts and ministries', () => {
  told([
    [
      'Saudi Crown Prince Mohammed bin Salman received a phone call from French President Emmanuel Macron on Monday.',
      'macron + salman held',
    ],
    [
      'Saudi Crown Prince Mohammed bin Salman received on Monday French President Emmanuel Macron in Riyadh.',
      'macron + salman held',
    ],
    [
      'Indian External Affairs Minister S Jaishankar called on Sri Lankan President Ranil Wickremesinghe in Colombo.',
      'jaishankar + wickremesinghe held',
    ],
    ['French President Emmanuel Macron called on Russian President Vladimir Putin to end the war.'],
    [
      'Brazilian President Luiz Inacio Lula da Silva paid a courtesy call on Pope Francis at the Vatican.',
      'francis + silva held',
    ],
    [
      'Egyptian Foreign Minister Sameh Shoukry received his Jordanian counterpart Ayman Safadi in Cairo on Monday.',
      'safadi + shoukry held',
    ],
    [
      'Foreign Minister Sayyid Badr bin Hamad Albusaidi today received the Ambassador of Japan to Oman, Jota Yamamoto.',
      'albusaidi + yamamoto held',
    ],
    ['Sultan Haitham bin Tarik of Oman received a letter from King Hamad of Bahrain.'],
  ]);
});

describe('tables laid for guests', () => {
  told([
    [
      'French President Emmanuel Macron hosted a dinner for German Chancellor Olaf Scholz in Paris.',
      'macron + scholz held',
    ],
    [
      'Vietnam’s Prime Minister Pham Minh Chinh hosted a reception for visiting Thai Foreign Minister Maris Sangiampongsa.',
      'chinh + sangiampongsa held',
    ],
    [
      'Japanese Prime Minister Fumio Kishida held a working lunch with South Korean President Yoon Suk Yeol in Seoul.',
      'kishida + yeol held',
    ],
  ]);
});

describe('several at a table', () => {
  told([
    ['The foreign ministers of Egypt and Turkey met in Ankara on Monday.', '@EG + @TR held'],
    [
      'The leaders of Japan, South Korea and the United States held a trilateral summit at Camp David.',
      '@JP + @KR + @US held',
    ],
    [
      'Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti refused to sit down together in Brussels.',
      'kurti + vucic denied',
    ],
    [
      'Azerbaijani President Ilham Aliyev and Armenian Prime Minister Nikol Pashinyan will meet in Almaty on Friday.',
      'aliyev + pashinyan planned',
    ],
    [
      'German Chancellor Angela Merkel joined Russian President Vladimir Putin and Ukrainian President Petro Poroshenko for talks in Minsk.',
      'merkel + poroshenko + putin held',
    ],
    ['Talks between Sudan and Ethiopia resumed in Cairo on Sunday.', '@ET + @SD held'],
  ]);
});

describe('on the road', () => {
  told([
    ['Canadian Foreign Minister Melanie Joly touched down in Kyiv on Thursday.', '@UA + joly ongoing'],
    [
      'Ukrainian President Volodymyr Zelensky wrapped up a two-day visit to Germany on Saturday.',
      '@DE + zelensky held',
    ],
    ['British Foreign Secretary David Lammy is due in Beijing on Friday.', '@CN + lammy planned'],
    ['The visit of Chinese President Xi Jinping to Hungary has been postponed.', '@HU + jinping postponed'],
    [
      'NATO Secretary General Jens Stoltenberg visited Kyiv and met President Volodymyr Zelensky.',
      'stoltenberg + zelensky held',
    ],
    ['Kenyan President William Ruto is on a state visit to the United States.', '@US + ruto ongoing'],
  ]);
});

describe('said and denied', () => {
  told([
    [
      'Israeli Prime Minister Benjamin Netanyahu has no plans to meet Palestinian President Mahmoud Abbas.',
      'abbas + netanyahu denied',
    ],
    [
      'U.S. President Donald Trump said he could meet Chinese President Xi Jinping later this month.',
      'jinping + trump planned',
    ],
    [
      'British Foreign Secretary James Cleverly said he had spoken to his Israeli counterpart Eli Cohen.',
      'cleverly + cohen held',
    ],
    ['Iranian Foreign Minister Abbas Araghchi said sanctions must end.'],
    ['It was wrong to greet Russian President Vladimir Putin, Latvian President Edgars Rinkevics said.'],
  ]);
});

describe('stories', () => {
  const story = (text: string) => meetingsIn(text).find((m) => m.main);
  test('a planned visit, with what came before', () => {
    const meetings = meetingsIn(
      '# Macron, Scholz to hold talks\n\nFrench President Emmanuel Macron will travel to Berlin on Friday for talks with German Chancellor Olaf Scholz.\n\nThe two leaders will discuss energy prices and defence. They last met in Paris in January.',
    );
    expect(meetings.map((m) => [inShort(m), m.date, m.place?.city ?? null])).toEqual([
      ['macron + scholz planned', '2024-05-17', 'Berlin'],
      ['macron + scholz background', '2024-01', 'Paris'],
    ]);
  });
  test('a visit called off, and the meeting that was to be', () =>
    expect(
      story(
        '# Pakistan PM cancels trip to Turkey\n\nISLAMABAD: Prime Minister Shehbaz Sharif has cancelled his visit to Turkey, the Foreign Office said.\n\nSharif was to meet Turkish President Recep Tayyip Erdogan in Ankara to discuss trade and defence.',
      ),
    ).toMatchObject({ status: 'cancelled', place: { city: 'Ankara', country: 'TR' }, topics: ['trade and defence'] }));
  test('an agency’s dateline is no date of the meeting', () =>
    expect(
      story(
        'WASHINGTON, May 14 (AP) — U.S. Defense Secretary Lloyd Austin and Chinese Defense Minister Dong Jun will meet in Singapore later this month, the Pentagon said Tuesday.',
      ),
    ).toMatchObject({ status: 'planned', date: '2024-05', place: { city: 'Singapore', country: 'SG' } }));
  test('who was present', () => {
    const main = story(
      'Chinese President Xi Jinping held talks with Hungarian Prime Minister Viktor Orban in Beijing on Monday. Chinese Foreign Minister Wang Yi was present at the meeting.',
    );
    expect(main?.participants.map((p) => p.official)).toEqual(['xi-jinping', 'viktor-orban', 'wang-yi']);
  });
  test('what was held elsewhere and is told in passing is background', () => {
    const meetings = meetingsIn(
      '# Sullivan meets Wang in Beijing\n\nU.S. National Security Adviser Jake Sullivan met Chinese Foreign Minister Wang Yi in Beijing on Tuesday.\n\nRelations have been tense for years.\n\nWang met Russian Foreign Minister Sergei Lavrov in Moscow.',
    );
    expect(meetings.map((m) => m.status)).toEqual(['held', 'background']);
  });
});
