/** A readout as a note: YAML front matter that Obsidian and its like read as properties, then the summary in Markdown. */

import type { Meeting, Readout } from '../types.ts';
import { safeUri } from './iri.ts';
import { markdown, markdownLink, yaml } from './markdown-text.ts';
import { headlineOf, meetingName, missionName, officialName, participantNames, placeName } from './names.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;

/** A property of the front matter; one without a value is left out. */
function property(name: string, value: string | string[] | null): string[] {
  if (value === null || value.length === 0) return [];
  if (typeof value === 'string') return [`${name}: ${DATE.test(value) ? value : yaml(value)}`];
  return [`${name}:`, ...value.map((one) => `  - ${yaml(one)}`)];
}

/** Tags may hold letters, digits, hyphens and slashes, and no blanks. */
const tag = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

function frontMatter(readout: Readout): string[] {
  const { article, countries, meetings } = readout;
  const main = meetings.find((meeting) => meeting.main);
  const names = countries.map(({ name }) => name);
  return [
    '---',
    ...property('title', headlineOf(readout)),
    ...property('date', main?.date ?? article.published),
    ...property('published', article.published),
    ...property('source', safeUri(article.canonical) ?? safeUri(article.url)),
    ...property('publisher', article.publisher),
    ...property('participants', main ? participantNames(readout, main) : []),
    ...property('countries', names),
    ...property('place', placeName(readout, main?.place ?? null) || null),
    ...property('topics', main?.topics ?? []),
    ...property('tags', ['readout', ...names.map(tag).filter((name) => name !== '' && !/^\d+$/.test(name))]),
    '---',
  ];
}

const section = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

function meetingLines(readout: Readout, meeting: Meeting): string[] {
  const facts: [string, string][] = [
    ['Date', meeting.date ?? ''],
    ['Place', placeName(readout, meeting.place)],
    ['About', meeting.topics.join('; ')],
    ['Agreed', meeting.agreements.join('; ')],
  ];
  return [
    `- ${meeting.main ? '**' : ''}${markdown(meetingName(readout, meeting))}${meeting.main ? '**' : ''}`,
    ...facts.filter(([, value]) => value !== '').map(([name, value]) => `  - ${name}: ${markdown(value)}`),
  ];
}

function missionLines(readout: Readout): string[] {
  return readout.missions.flatMap((mission) => [
    `- ${markdown(missionName(readout, mission))}`,
    ...mission.developments.map(
      ({ action, status, date }) => `  - ${action}: ${status}${date === null ? '' : `, ${markdown(date)}`}`,
    ),
  ]);
}

function quoteLines(readout: Readout): string[] {
  return readout.quotes.flatMap(({ speaker, speakerName, text }, i) => {
    const who = readout.officials.find(({ id }) => id === speaker)?.name ?? speakerName;
    return [...(i === 0 ? [] : ['']), `> ${markdown(text)}`, ...(who === null ? [] : ['>', `> — ${markdown(who)}`])];
  });
}

/** In: a readout. Out: the note's text, lines ended by "\n". */
export function toMarkdown(readout: Readout): string {
  const { article } = readout;
  const source = [
    markdownLink(article.title ?? article.url ?? '', safeUri(article.canonical) ?? safeUri(article.url)),
    ...[article.publisher, article.published].filter((part) => part !== null).map(markdown),
  ].filter((part) => part !== '');
  const lines = [
    ...frontMatter(readout),
    '',
    `# ${markdown(headlineOf(readout))}`,
    ...(source.length === 0 ? [] : ['', source.join(' · ')]),
    ...section(
      'Meetings',
      readout.meetings.flatMap((meeting) => meetingLines(readout, meeting)),
    ),
    ...section(
      'Officials',
      readout.officials.map((official) => `- ${markdown(officialName(readout, official))}`),
    ),
    ...section('Missions', missionLines(readout)),
    ...section('Quotes', quoteLines(readout)),
  ];
  return `${lines.join('\n')}\n`;
}
