/** Who held which office when: a fallback for names whose office the text does not say. What the text says always wins. */
import { LEADERS } from './leaders.table.ts';
import { OFFICIALS } from './officials.table.ts';
import { nameKey } from './text.ts';

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

let byWord: Map<string, OfficeHolder[]> | undefined;

/**
 * Everyone of that name, whatever the date; hand-checked rows first. Chiefs of mission answer to their whole name only.
 * @param name a whole name ("Ilham Aliyev", "Xi Jinping") or a family name ("Aliyev", "von der Leyen", "Sisi"); accents do not count
 */
export function findOfficials(name: string): OfficeHolder[] {
  byWord ??= index();
  const words = nameKey(name).split(' ');
  const found = byWord.get(words.at(-1)!) ?? [];
  const first = byWord.get(words[0]!) ?? [];
  return [...new Set([...found, ...first])].filter((holder) => isCalled(holder, words));
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

function index(): Map<string, OfficeHolder[]> {
  const map = new Map<string, OfficeHolder[]>();
  for (const holder of holders()) {
    for (const word of new Set([
      ...nameKey(holder.name).split(' '),
      ...bare(holder.familyName).split(' '),
      nameKey(holder.familyName),
    ])) {
      const list = map.get(word);
      if (list) list.push(holder);
      else map.set(word, [holder]);
    }
  }
  return map;
}

function* holders(): Generator<OfficeHolder> {
  for (const line of LEADERS.trim().split('\n')) {
    const [, country = '', role = '', list = ''] = /^(\S+) ([^:]+): (.*)$/.exec(line) ?? [];
    for (const entry of list.split('; ')) {
      const [, name = '', since = '', until] = /^(.+?) (\d{4}[-\d]*)(?: (\d{4}[-\d]*))?$/.exec(entry) ?? [];
      yield { ...named(name), role, country, since, until: until ?? null };
    }
  }
  for (const line of rows.slice(1)) {
    const [country = '', post = '', name = '', since = ''] = line.split('|');
    const [role = '', accreditedTo] = post.split('@');
    yield { ...named(name), role, country, since, until: null, ...(accreditedTo ? { accreditedTo } : {}) };
  }
}

/** "Ursula {von der Leyen}": the braces mark the family name; without them it is the last word. */
function named(text: string): { name: string; familyName: string } {
  const name = text.replace(/[{}]/g, '');
  return { name, familyName: /\{(.+)\}/.exec(text)?.[1] ?? name.split(' ').at(-1)! };
}
