import { countryName, withArticle } from '../reference/countries.ts';
import type { Official } from '../types.ts';

/** What stands before an office where "the United States’" would be stiff. */
const BEFORE_OFFICE: Readonly<Record<string, string>> = {
  US: 'U.S.',
  GB: 'British',
  NL: 'Dutch',
  AE: 'UAE',
  PH: 'Philippine',
  SB: 'Solomon Islands',
};
/** Names under which an office itself may say whose it is ("Secretary-General of the United Nations"). */
const ALSO: Readonly<Record<string, string>> = { UN: 'United Nations', EU: 'European', US: 'American', GB: 'British' };
const SPELT: Readonly<Record<string, string>> = { pm: 'prime minister', fm: 'foreign minister' };

/** "Israel’s", "U.S.", "NATO": whose office, before the office. */
export function owner(code: string): string {
  const short = BEFORE_OFFICE[code];
  if (short) return short;
  // An organisation's name is an adjective: "UN Secretary-General", "African Union chairperson".
  if (code.length > 2 || code === 'UN' || code === 'EU') return countryName(code);
  return possessive(code);
}

export function possessive(code: string): string {
  const name = withArticle(code);
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}

/** "Israel’s Foreign Minister Eli Cohen"; without the state where it was said of the one before. */
export function nameWithOffice(official: Official, said: boolean): string {
  const { role, country, former, name } = official;
  // "King Charles III" has his office in his name
  if (!role || name.toLowerCase().startsWith(`${role.toLowerCase()} `))
    return country && !said ? `${owner(country)} ${name}` : name;
  const office = `${former && !/^former\b/i.test(role) ? 'former ' : ''}${role}`;
  const own =
    country !== null && [countryName(country), ALSO[country]].some((word) => word !== undefined && role.includes(word));
  return country && !said && !own ? `${owner(country)} ${office} ${name}` : `${office} ${name}`;
}

/** "China’s foreign minister" of somebody whose name nobody says. */
export function unnamedOffice(country: string, role: string): string {
  // "Ambassador to Oman" keeps the name of the state
  const [office = '', ...rest] = role.split(/ (?=to \p{Lu})/u);
  const lower = office.toLowerCase();
  return `${owner(country)} ${[SPELT[lower] ?? lower, ...rest].join(' ')}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "on 19 April 2023", "in April 2023", "in 2023". */
export function when(iso: string | null): string {
  if (!iso) return '';
  const [year, month, day] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return ` in ${year}`;
  return day ? ` on ${Number(day)} ${name} ${year}` : ` in ${name} ${year}`;
}

/** More names than these make a list that nobody reads. */
const MOST = 4;

export function list(names: readonly string[]): string {
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')} and ${names.length - MOST + 1} others`;
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
