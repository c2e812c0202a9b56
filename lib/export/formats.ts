/** The formats by name: one list for the popup's menu and for `--format`. */

import { meetingsCsv, mentionsCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import { toHypothesis } from './hypothesis.ts';
import { type ExportOptions, toAnnotationCollection } from './index.ts';
import { toMarkdown } from './markdown.ts';
import { headlineOf } from './names.ts';
import { toPlainText } from './plain-text.ts';
import { toSchemaEvents } from './schema-event.ts';

export interface ExportFile {
  name: string;
  mediaType: string;
  text: string;
}

interface Format {
  /** For a menu. */
  label: string;
  extension: string;
  mediaType: string;
  /** The text, or one for each part of the export; the part's name goes into the file's. */
  make: (options: ExportOptions) => Record<string, string>;
}

/** JSON that can stand in a page's script element: no `<` to end it with. The same data. */
const json = (data: object): string => `${JSON.stringify(data, null, 2).replaceAll('<', '\\u003c')}\n`;

export const FORMATS = {
  json: {
    ...{ label: 'Annotations (W3C JSON-LD)', extension: 'json', mediaType: 'application/ld+json' },
    make: (options) => ({ '': json(toAnnotationCollection(options)) }),
  },
  markdown: {
    ...{ label: 'Note (Markdown)', extension: 'md', mediaType: 'text/markdown' },
    make: ({ readout }) => ({ '': toMarkdown(readout) }),
  },
  csv: {
    ...{ label: 'Tables (CSV)', extension: 'csv', mediaType: 'text/csv' },
    make: ({ readout, locate }) => ({ meetings: meetingsCsv(readout, locate), mentions: mentionsCsv(readout, locate) }),
  },
  hypothesis: {
    ...{ label: 'Hypothesis', extension: 'json', mediaType: 'application/json' },
    make: ({ readout, locate, version, now }) => ({ hypothesis: json(toHypothesis(readout, locate, version, now)) }),
  },
  text: {
    ...{ label: 'Plain text', extension: 'txt', mediaType: 'text/plain' },
    make: ({ readout }) => ({ '': toPlainText(readout) }),
  },
  event: {
    ...{ label: 'Events (schema.org)', extension: 'json', mediaType: 'application/ld+json' },
    make: ({ readout }) => ({ events: json(toSchemaEvents(readout)) }),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** In: a format and what is exported. Out: its files, the main one first (CSV has two: meetings, then mentions). */
export function exportFiles(format: FormatName, options: ExportOptions): ExportFile[] {
  const { extension, mediaType, make }: Format = FORMATS[format];
  const { readout } = options;
  return Object.entries(make(options)).map(([part, text]) => ({
    name: fileName(readout.article.published, headlineOf(readout), extension, part),
    mediaType,
    text,
  }));
}
