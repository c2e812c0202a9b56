import { parseArgs } from 'node:util';

/** `csv` has one row a meeting, `csv-mentions` one a mention; `event` is schema.org's. */
export const FORMATS = ['json', 'markdown', 'csv', 'csv-mentions', 'hypothesis', 'text', 'event'] as const;

/** One document a line where there are several inputs; the others are for people and spreadsheets. */
export const isJson = (format: Options['format']): boolean =>
  format === 'json' || format === 'hypothesis' || format === 'event';

export interface Options {
  inputs: string[];
  format: (typeof FORMATS)[number];
  /** As given; whether it is a date is found out for each input. */
  published: string | null;
  url: string | null;
  explain: boolean;
}

export const USAGE = `Usage: npm run readout -- [options] <input>...

An input is an .html file, a .txt file, an http(s) address, or - for standard input.
One input prints one document; several print one a line, in the order given.

  --published YYYY-MM-DD   the day of publication, whatever the page says
  --url URL                the page's address, whatever the page says
  --format NAME            ${FORMATS.join(', ')} (default: json)
  --explain                what each stage found, and by which rule, instead of the document
  --help                   this text
`;

/** A command line that cannot be understood; the message says why. */
export class UsageError extends Error {}

/** Reads the arguments after the script's name; null when help was asked for. Throws `UsageError`. */
export function readOptions(args: string[]): Options | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const format = FORMATS.find((name) => name === (values.format ?? 'json'));
  if (!format) throw new UsageError(`no format "${values.format}"; there are ${FORMATS.join(', ')}`);
  if (values.url !== undefined && !URL.canParse(values.url)) throw new UsageError(`no address: ${values.url}`);
  if (positionals.length === 0) throw new UsageError('no input');
  return {
    inputs: positionals,
    format,
    published: values.published ?? null,
    url: values.url ?? null,
    explain: values.explain ?? false,
  };
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      url: { type: 'string' },
      format: { type: 'string' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
