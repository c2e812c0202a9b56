import { expect, test } from 'vitest';
import { findCities } from '../../lib/analysis/cities.ts';
import { findCountries } from '../../lib/analysis/countries.ts';
import type { Entities } from '../../lib/analysis/entities.ts';
import { findMeetings } from '../../lib/analysis/meetings/index.ts';
import { attributeQuotes } from '../../lib/analysis/quotes.ts';
import { resolve } from '../../lib/analysis/resolve.ts';
import { scan } from '../../lib/analysis/scan.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Article, Block, Meeting } from '../../lib/types.ts';

/** Thursday. */
export const PUBLISHED = '2024-05-16';

/** An article of paragraphs; a first line that begins with "# " is its headline. */
export function articleOf(text: string, published: string | null = PUBLISHED): Article {
  const blocks: Block[] = [];
  let whole = '';
  for (const part of text.split('\n\n')) {
    const headline = part.startsWith('# ');
    const own = headline ? part.slice(2) : part;
    if (whole) whole += '\n\n';
    blocks.push({ start: whole.length, end: whole.length + own.length, kind: headline ? 'headline' : 'paragraph' });
    whole += own;
  }
  return {
    url: null,
    canonical: null,
    title: null,
    published,
    publisher: null,
    language: 'en',
    direction: 'ltr',
    text: whole,
    blocks,
    segments: [{ start: 0, end: whole.length, source: 0 }],
  };
}

export function entitiesOf(article: Article): Entities {
  const text = splitSentences(article);
  const countries = findCountries(text);
  return resolve(scan(text, countries, findCities(text, countries)), article);
}

export function meetingsIn(text: string, published: string | null = PUBLISHED): Meeting[] {
  const article = articleOf(text, published);
  const entities = entitiesOf(article);
  return findMeetings(entities, { missions: [], quotes: attributeQuotes(entities), published });
}

/** "blinken + lavrov held": surnames of named participants, codes of unnamed ones, in alphabetical order, and the status. */
export function inShort(meeting: Meeting): string {
  const who = meeting.participants.map((p) => p.official?.split('-').at(-1) ?? `@${p.country}`);
  return `${who.sort().join(' + ')} ${meeting.status}`;
}

/** Rows of a table of tests: a story, and the meetings it tells of, in short. Published on Thursday 16 May 2024. */
export const told = (rows: [story: string, ...expected: string[]][]) =>
  test.each(rows.map(([story, ...expected]) => [story, expected] as const))('%s', (story, expected) =>
    expect(meetingsIn(story).map(inShort).sort()).toEqual([...expected].sort()),
  );
