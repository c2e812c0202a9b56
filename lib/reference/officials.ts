/** Who held which office when: a fallback for names whose office the text does not say. What the text says always wins. */
import { LEADERS } from './leaders.table.ts';
import { OFFICIALS } from './officials.table.ts';
import { nameKey, withoutDiacritics } from './text.ts';

export interface OfficeHolder {
  name: string;
  familyName: string;
  role: string;
  /** ISO 3166-1 alpha-2 or an organisation's abbreviation, as in countries.ts. */
  country: string;
  /** ISO 8601, as precise as known; '' where unknown. */
  since: string;
  /** Null: in office at `referenceDate`. */
  until: string | null;
  /** Chiefs of mission: the host state. */
  accreditedTo?: string;
}

const rows = OFFICIALS.trim().split('\n');

/** The newest date in the generated table (YYYY-MM-DD): what happened later, no table here knows. */
export const referenceDate: string = rows[0]?.split('|')[1] ?? '';

/**
 * Everyone of that name, whatever the date; hand-checked rows first. Chiefs of mission answer to their whole name only.
 * @param name a whole name ("Ilham Aliyev", "Xi Jinping") or a family name ("Aliyev", "von der Leyen", "Sisi"); accents do not count
 */
export function findOfficials(name: string): OfficeHolder[] {
  const words = nameKey(name).split(' ');
  const found = [...holdersWith(words.at(-1)!), ...holdersWith(words[0]!)];
  return [...new Set(found)].filter((holder) => isCalled(holder, words));
}

/**
 * The one person of that name who was in office on a date.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD; null: at `referenceDate`
 * @returns null where nobody, or more than one person, fits
 */
export function officialAt(name: string, date: string | null): OfficeHolder | null {
  const fitting = findOfficials(name).filter((holder) => inOffice(holder, date ?? referenceDate));
  const [one, ...others] = fitting;
  return one && others.every((other) => samePerson(one, other)) ? one : null;
}

/** Did the holder's term include that date? Compared as precisely as both are known. */
export function inOffice(holder: OfficeHolder, date: string): boolean {
  const compare = (a: string, b: string): number => {
    const length = Math.min(a.length, b.length);
    return a.slice(0, length) < b.slice(0, length) ? -1 : a.slice(0, length) > b.slice(0, length) ? 1 : 0;
  };
  return compare(holder.since, date) <= 0 && (holder.until === null || compare(date, holder.until) <= 0);
}

/** The tables spell some names in two ways ("Benyamin", "Benjamin"). */
function samePerson(a: OfficeHolder, b: OfficeHolder): boolean {
  return a.country === b.country && bare(a.familyName) === bare(b.familyName) && given(a)[0] === given(b)[0];
}

const given = (holder: OfficeHolder): string => nameKey(holder.name.replace(holder.familyName, ' '));
/** "al-Sisi" → "sisi": news leaves the article of a family name out. */
const bare = (family: string): string => nameKey(family).replace(/^(?:al|el)[- ]/, '');

/** A family name alone, or a whole name whose words the holder's name has (or that has all of the holder's words). */
function isCalled(holder: OfficeHolder, words: string[]): boolean {
  const text = words.join(' ');
  // Of chiefs of mission only the whole name: a lone "Smith" in the news is hardly the ambassador.
  if (!holder.accreditedTo && (text === nameKey(holder.familyName) || text === bare(holder.familyName))) return true;
  if (words.length < 2) return false;
  const own = nameKey(holder.name).split(' ');
  const family = bare(holder.familyName).split(' ');
  const has = (list: string[], word: string): boolean => list.some((other) => bare(other) === bare(word));
  return (
    family.every((word) => has(words, word)) &&
    (words.every((word) => has(own, word)) || own.every((word) => has(words, word)))
  );
}

/** A table as it is searched: line by line where a word of a name occurs. Only lines that an article asks for are ever read. */
interface Table {
  lines: string[];
  /** All lines in lower case without diacritics, points and braces: where `nameKey` finds its words. */
  folded: string;
  /** Where each line starts in `folded`. */
  starts: number[];
  read(line: string): OfficeHolder[];
  holders: Map<number, OfficeHolder[]>;
}

function tableOf(lines: string[], read: Table['read']): Table {
  const folded = withoutDiacritics(lines.join('\n'))
    .toLowerCase()
    .replace(/[.,{}]/g, '');
  const starts = [0];
  for (let at = folded.indexOf('\n'); at >= 0; at = folded.indexOf('\n', at + 1)) starts.push(at + 1);
  return { lines, folded, starts, read, holders: new Map() };
}

let tables: Table[] | undefined;
const byWord = new Map<string, OfficeHolder[]>();

/** Everyone with that word in the name; hand-checked rows first. */
function holdersWith(word: string): OfficeHolder[] {
  if (!word) return [];
  let found = byWord.get(word);
  if (!found) {
    tables ??= [tableOf(LEADERS.trim().split('\n'), readLeaders), tableOf(rows.slice(1), readOfficial)];
    found = tables.flatMap((table) => search(table, word)).filter((holder) => wordsOf(holder).includes(word));
    byWord.set(word, found);
  }
  return found;
}

/** Everyone in the lines that contain the word, be it inside another. */
function search(table: Table, word: string): OfficeHolder[] {
  const { lines, folded, starts, read, holders } = table;
  const found: OfficeHolder[] = [];
  let line = 0;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, starts[line] ?? folded.length)) {
    line = lineAt(starts, at);
    let there = holders.get(line);
    if (!there) {
      there = read(lines[line] as string);
      holders.set(line, there);
    }
    found.push(...there);
    if (++line >= starts.length) break;
  }
  return found;
}

/** The last line that starts at or before a place. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The words a holder is found by. */
const wordsOf = (holder: OfficeHolder): string[] => [
  ...nameKey(holder.name).split(' '),
  ...bare(holder.familyName).split(' '),
  nameKey(holder.familyName),
];

function readLeaders(line: string): OfficeHolder[] {
  const [, country = '', role = '', list = ''] = /^(\S+) ([^:]+): (.*)$/.exec(line) ?? [];
  return list.split('; ').map((entry) => {
    const [, name = '', since = '', until] = /^(.+?) (\d{4}[-\d]*)(?: (\d{4}[-\d]*))?$/.exec(entry) ?? [];
    return { ...named(name), role, country, since, until: until ?? null };
  });
}

function readOfficial(line: string): OfficeHolder[] {
  const [country = '', post = '', name = '', since = ''] = line.split('|');
  const [role = '', accreditedTo] = post.split('@');
  return [{ ...named(name), role, country, since, until: null, ...(accreditedTo ? { accreditedTo } : {}) }];
}

/** "Ursula {von der Leyen}": the braces mark the family name; without them it is the last word. */
function named(text: string): { name: string; familyName: string } {
  const name = text.replace(/[{}]/g, '');
  return { name, familyName: /\{(.+)\}/.exec(text)?.[1] ?? name.split(' ').at(-1)! };
}
