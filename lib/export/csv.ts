/** Meetings and mentions as tables (RFC 4180) that spreadsheets open right: UTF-8 with its mark, every cell quoted. */

import type { Meeting, Readout, Span } from '../types.ts';
import { mentionsOf } from './entities.ts';
import { oneLine } from './line.ts';
import type { Locate } from './located.ts';
import { countryName, missionName, participantName, placeName } from './names.ts';

/** Signs a spreadsheet takes for the start of a formula, the full-width ones too, after blanks as well. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/u;

type Cell = string | number | boolean | null;

/** A cell's text can be no formula: an apostrophe goes before what looks like one, and every cell is quoted for any separator. */
function cell(value: Cell): string {
  if (value === null) return '""';
  if (typeof value === 'number') return String(value);
  const text = oneLine(String(value));
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** In: rows of cells, the first of them the names of the columns. Out: the file's text. */
export function csv(rows: Cell[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const joined = (parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('; ');

const MEETING_COLUMNS = [
  ...[
    'url',
    'title',
    'published',
    'publisher',
    'meeting',
    'main',
    'status',
    'mode',
    'date',
    'place',
    'city',
    'country',
  ],
  ...['participants', 'roles', 'countries', 'topics', 'agreements', 'cameo', 'plover', 'confidence', 'evidence'],
];

function meetingRow(readout: Readout, meeting: Meeting, words: (spans: Span[]) => string): Cell[] {
  const { url, title, published, publisher } = readout.article;
  const { id, main, status, mode, date, place, participants, topics, agreements, events, confidence } = meeting;
  const officials = participants.map((one) => readout.officials.find((official) => official.id === one.official));
  const codes = (scheme: string) => joined(events.filter((event) => event.scheme === scheme).map(({ code }) => code));
  return [
    ...[url, title, published, publisher, id, main, status, mode, date],
    ...[placeName(readout, place), place?.city ?? null, place?.country ?? null],
    joined(participants.map((one) => participantName(readout, one))),
    joined(participants.map(({ role }, i) => officials[i]?.role ?? role ?? null)),
    joined([...new Set(participants.map(({ country }) => country))]),
    ...[joined(topics), joined(agreements), codes('CAMEO'), codes('PLOVER'), confidence, words(meeting.evidence)],
  ];
}

/** In: a readout. Out: one row a meeting; lists within a cell are separated by "; ". */
export function meetingsCsv(readout: Readout, locate: Locate): string {
  const words = (spans: Span[]) => joined(spans.map((span) => locate(span)?.exact ?? null));
  return csv([MEETING_COLUMNS, ...readout.meetings.map((meeting) => meetingRow(readout, meeting, words))]);
}

const MENTION_COLUMNS = ['url', 'kind', 'id', 'name', 'role', 'country', 'start', 'end', 'words', 'before', 'after'];

/** In: a readout. Out: one row a mention, `start` and `end` in Unicode code points of the source. */
export function mentionsCsv(readout: Readout, locate: Locate): string {
  const rows = mentionsOf(readout).flatMap((mention): Cell[][] => {
    const place = locate(mention);
    if (!place) return [];
    const { of } = mention;
    const name = of.kind === 'mission' ? missionName(readout, of.value) : of.value.name;
    const role = of.kind === 'official' ? of.value.role : of.kind === 'mission' ? of.value.type : null;
    const code = of.kind === 'official' ? of.value.country : of.kind === 'mission' ? of.value.sending : of.value.code;
    return [
      [
        ...[
          readout.article.url,
          mention.kind,
          mention.entity,
          name,
          role,
          code === null ? null : countryName(readout, code),
        ],
        ...[place.start, place.end, place.exact, place.prefix, place.suffix],
      ],
    ];
  });
  return csv([MENTION_COLUMNS, ...rows]);
}
