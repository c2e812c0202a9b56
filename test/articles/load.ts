import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

/** What a test article's page is expected to give: the gold format, and the blocks the extraction must find. */
export interface Expected {
  id: string;
  input: string;
  title: string;
  published: string | null;
  url: string | null;
  onTopic: boolean;
  officials: { name: string; role: string | null; country: string | null; former: boolean; mentions: string[] }[];
  countries: { code: string; mentions: Record<string, number> }[];
  missions: {
    type: string;
    sending: string | null;
    host: string | null;
    city: string | null;
    developments: { action: string; status: string }[];
  }[];
  meetings: ExpectedMeeting[];
  quotes: { speaker: string | null; text: string }[];
  /** Each block of the article in order: its kind and its first words. */
  extracted: { kind: string; begins: string }[];
}

/** Somebody at a meeting: an official by name, or an unnamed one by state. */
export type Party = string | { official: null; country: string; role: string | null };

export interface ExpectedMeeting {
  participants: Party[];
  status: string;
  mode: string;
  date: string | null;
  place: { city: string | null; country: string | null } | null;
  topics: string[];
  main: boolean;
  /** May be found, need not. */
  optional?: boolean;
}

const folder = import.meta.dirname;

/** The expectations of all our own articles. */
export const expectations: Expected[] = readdirSync(folder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** A page as a browser with scripting parses it; no script runs, nothing is loaded. */
export function pageOf(html: string, url?: string): Document {
  const options = { runScripts: 'outside-only', virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) } as const;
  return new JSDOM(html, options).window.document;
}

/** The page of a test article. */
export const articlePage = ({ input }: Expected): Document => pageOf(readFileSync(join(folder, input), 'utf8'));
