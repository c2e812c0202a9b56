import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse.ts';
import { findCountries } from '../../lib/analysis/countries.ts';
import { judgeTopic } from '../../lib/analysis/topic.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Block } from '../../lib/types.ts';
import { articleOf } from './sentence.ts';

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

describe('on topic though no official meets another', () => {
  it.each<[string, string[]]>([
    [
      'Chad, rebels agree to talks',
      ['The government of Chad and two rebel groups have agreed to peace talks in Qatar in May, Qatar said.'],
    ],
    [
      'Veto in New York',
      ['Russia vetoed a draft resolution of the United States in the Security Council on Friday. China abstained.'],
    ],
    [
      'Summit in Accra',
      ['Ghana will host a summit in Accra on trade with Togo and Benin, the government said on Monday.'],
    ],
    [
      'Qatar mediates',
      ['Qatar is mediating between Kenya and Somalia in negotiations on their border, both governments said.'],
    ],
    [
      'Nuclear talks resume',
      ['Nuclear talks between Iran and France resumed in Geneva on Monday after negotiations had stalled.'],
    ],
  ])('%s', (headline, paragraphs) => expect(judge(headline, ...paragraphs)).toMatchObject({ onTopic: true }));
});

describe('what becomes of a mission', () => {
  it.each<[string, boolean]>([
    [
      '# Russia declares ten Norwegian diplomats unwelcome\nRussia declared ten employees of the Norwegian embassy in Moscow personae non gratae on Wednesday.',
      true,
    ],
    [
      '# Envoy handed protest note\nThe Russian ambassador to Armenia, Sergey Kopyrkin, was summoned to the ministry and handed a note of protest.',
      true,
    ],
    [
      '# Letters of credence presented\nGhana’s High Commissioner to London, Papa Owusu, has presented his letters of credence to Queen Elizabeth at the palace.',
      true,
    ],
    [
      '# Senate confirms Ortiz as envoy to Chad\nThe Senate confirmed Democratic Senator Ana Ortiz as U.S. ambassador to Chad on Tuesday. Republicans had long refused to confirm nominees.',
      true,
    ],
    ['# Pope sends nuncio to Mali\nThe pope has named Archbishop Carlo Neri nuncio to Mali, the Vatican said.', true],
    // an ambassador in passing, an embassy with nothing told of it
    [
      '# A week of films\nThe newly appointed U.S. ambassador to Pakistan, Ann Lee, saw films at a festival of dance in a museum. Artists from Japan sang.',
      false,
    ],
    [
      '# Open your culture: the festival of embassies\nThe festival will open your eyes to the cultures of embassies in Romania, with dances, films and an exhibition in a museum.',
      false,
    ],
    [
      '# How to get a visa\nBook your visit to the U.S. embassy in Kyiv early. The Russian consulate in Istanbul asks for a photograph.',
      false,
    ],
    [
      '# My years abroad\nI met him at the U.S. embassy in Belgrade, where he was the ambassador when I was young.',
      false,
    ],
    [
      '# Cabinet reshuffled\nThe prime minister of Romania named a new finance minister on Monday after a vote in parliament.',
      false,
    ],
  ])('%s', (words, expected) => expect(analyse(articleOf(words)).onTopic).toBe(expected));
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
