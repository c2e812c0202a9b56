import type { Readout } from '../types.ts';
import { oneLine } from './line.ts';
import { headlineOf, meetingName, missionName, officialName, placeName } from './names.ts';

/** A heading and its lines, or nothing. */
const block = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${oneLine(line)}`)];

/** In: a readout. Out: the summary in plain words, for the clipboard and the terminal, lines ended by "\n". */
export function toPlainText(readout: Readout): string {
  const { title, publisher, published, url } = readout.article;
  const meetings = readout.meetings.map((meeting) => {
    const { date, place, topics, agreements } = meeting;
    const facts = [date ?? '', placeName(readout, place), topics.join(', '), agreements.join(', ')];
    return [meetingName(readout, meeting), ...facts.filter((fact) => fact !== '')].join(' · ');
  });
  const missions = readout.missions.map((mission) => {
    const developments = mission.developments.map(
      ({ action, status, date }) => `${action} (${[status, date].filter(Boolean).join(', ')})`,
    );
    return [missionName(readout, mission), developments.join(', ')].filter((part) => part !== '').join(' · ');
  });
  const quotes = readout.quotes.map(({ speaker, speakerName, text }) => {
    const who = readout.officials.find(({ id }) => id === speaker)?.name ?? speakerName;
    return `“${text}”${who === null ? '' : ` (${who})`}`;
  });
  const source = [title, publisher, published, url].filter((part) => part !== null);
  const lines = [
    oneLine(headlineOf(readout)),
    ...block('Meetings', meetings),
    ...block(
      'Officials',
      readout.officials.map((official) => officialName(readout, official)),
    ),
    ...block('Missions', missions),
    ...block('Quotes', quotes),
    ...block('Source', source.length === 0 ? [] : [source.join(' · ')]),
  ];
  return `${lines.join('\n')}\n`;
}
