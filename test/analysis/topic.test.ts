import { describe, expect, it } from 'vitest';
import { findCountries } from '../../lib/analysis/countries.ts';
import { judgeTopic } from '../../lib/analysis/topic.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Block } from '../../lib/types.ts';

function judge(headline: string, ...paragraphs: string[]) {
  let text = headline;
  const blocks: Block[] = [{ kind: 'headline', start: 0, end: headline.length }];
  for (const paragraph of paragraphs) {
    text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  const article = { text, blocks };
  return judgeTopic({
    article,
    countries: findCountries(splitSentences(article)),
    officials: [],
    missions: [],
    meetings: [],
  });
}

describe('on topic', () => {
  it.each<[string, string[]]>([
    [
      'Norway and Peru seek closer ties',
      [
        'Norway’s foreign minister met Peru’s president in Lima on Monday for talks on trade. They agreed to open a dialogue.',
      ],
    ],
    [
      'Japan, France leaders speak by phone',
      [
        'The prime minister of Japan held a phone call with the president of France on Tuesday, the two governments said.',
      ],
    ],
    [
      'Chile to reopen embassy in Libya',
      [
        'Chile will reopen its embassy in Libya next month, the foreign ministry said after talks between Chile and Libya.',
      ],
    ],
    [
      'Kenya summons envoy',
      [
        'Kenya summoned the ambassador of Poland on Friday over remarks by the Polish prime minister during his visit to Uganda.',
      ],
    ],
    [
      'Leaders gather for summit',
      [
        'The presidents of Brazil, Mexico and Colombia will hold a summit in Bogota on Friday to discuss migration and trade.',
      ],
    ],
  ])('%s', (headline, paragraphs) => expect(judge(headline, ...paragraphs)).toMatchObject({ onTopic: true }));
});

describe('off topic', () => {
  it.each<[string, string[]]>([
    [
      'France beat Germany in the final',
      [
        'France met Germany in the final on Sunday and won the match with a late goal. The coach praised his squad; the president of the league was there.',
      ],
    ],
    [
      'Holidays in Japan',
      [
        'A first trip to Japan is easy to plan from Britain. Take a tour of Kyoto, and book a hotel early for the season.',
      ],
    ],
    [
      'Shares rise in Tokyo',
      [
        'Shares of the company rose in Japan after it reported profits in the United States and China. Investors praised its president.',
      ],
    ],
    [
      'Senator ahead in polls',
      [
        'The senator leads the governor in the polls before the primary. Voters in the state go to the ballot on Tuesday.',
      ],
    ],
    [
      'Bombs kill ten in the capital',
      ['Bombs killed ten people in the capital of Iraq on Monday, police said. Militants linked to Syria were blamed.'],
    ],
    ['Singer on tour', ['The singer will tour Germany, Italy and Spain with a new album and visit Canada in June.']],
    ['', ['']],
  ])('%s', (headline, paragraphs) => expect(judge(headline, ...paragraphs)).toMatchObject({ onTopic: false }));
});

it('counts an official’s state where the text names only the other', () => {
  const text =
    'Larsen met the Peruvian president in Lima on Monday for bilateral talks on diplomatic relations. The ambassador attended.';
  const article = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
  const input = { article, countries: [{ start: 15, end: 23, code: 'PE' }], officials: [], missions: [], meetings: [] };
  const known = { ...input, officials: [{ start: 0, end: 6, id: 'larsen', country: 'NO' }] };
  expect(judgeTopic(known).score).toBeGreaterThan(judgeTopic(input).score);
});

it('says why', () => {
  expect(judge('Shares rise', 'Shares rose in Japan.').reasons).toContain(
    'nowhere do an official, a meeting and two states stand together',
  );
  expect(judge('Talks in Lima', 'Norway’s foreign minister met Peru’s president in Lima.').reasons).toContain(
    'officials, a meeting and two states stand together',
  );
});

it('takes no satire for news', () => {
  const text = 'Norway’s foreign minister met Peru’s president in Lima for talks on a summit of giants.';
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const of = (url: string) => {
    const article = { text, blocks, url };
    return judgeTopic({
      article,
      countries: findCountries(splitSentences(article)),
      officials: [],
      missions: [],
      meetings: [],
    }).onTopic;
  };
  expect([of('https://news.example/world/talks'), of('https://www.thespoof.com/news/talks')]).toEqual([true, false]);
});
