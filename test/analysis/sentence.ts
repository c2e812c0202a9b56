import { understand } from '../../lib/analysis/analyse.ts';
import type { Entities } from '../../lib/analysis/entities.ts';
import type { Article } from '../../lib/types.ts';

/** An article of our own words: paragraphs, one a line; a first line that starts with "# " is the headline. Published 15 May 2024. */
export function articleOf(words: string, published: string | null = '2024-05-15'): Article {
  const blocks: Article['blocks'] = [];
  let text = '';
  for (const line of words.split('\n')) {
    const kind = line.startsWith('# ') ? 'headline' : 'paragraph';
    const own = line.replace(/^# /, '');
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + own.length, kind });
    text += own;
  }
  return {
    url: null,
    canonical: null,
    title: null,
    published,
    publisher: null,
    language: 'en',
    direction: 'ltr',
    text,
    blocks,
    segments: [],
  };
}

/** What scan and resolve find in it. */
export const read = (words: string, published?: string | null): Entities => understand(articleOf(words, published));

/** "IL Israel; AZ Baku": counted mentions of countries, in order. */
export const countriesIn = (words: string): string => {
  const entities = read(words);
  return entities.countries
    .filter((c) => c.counted)
    .map((c) => `${c.code} ${entities.article.text.slice(c.start, c.end)}`)
    .join('; ');
};

/** "Eli Cohen, Foreign Minister, IL": the officials, in order; former ones end in " (former)". */
export const officialsIn = (words: string, published?: string | null): string[] =>
  read(words, published)
    .people.filter((p) => p.official)
    .map((p) => `${p.name}, ${p.role ?? '–'}, ${p.country ?? '–'}${p.former ? ' (former)' : ''}`);

/** "cohen: Eli Cohen | Cohen": what names each official, in order. */
export const mentionsIn = (words: string): Record<string, string> => {
  const entities = read(words);
  const found: Record<string, string> = {};
  for (const { person, start, end } of entities.mentions) {
    const one = entities.people.find((p) => p.id === person);
    if (!one?.official) continue;
    const exact = entities.article.text.slice(start, end);
    found[one.name] = found[one.name] ? `${found[one.name]} | ${exact}` : exact;
  }
  return found;
};
