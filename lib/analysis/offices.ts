import type { Role } from '../reference/roles.ts';
import type { Draft } from './persons.ts';
import type { RolePhrase } from './role-phrases.ts';

/** The office that the text gives a person, with what it says of it. */
export interface Office {
  phrase: RolePhrase;
  former: boolean;
}

/** Offices that tell little: another phrase is preferred where there is one. */
const VAGUE = new Set([
  'leader',
  'official',
  'diplomat',
  'dignitary',
  'politician',
  'counterpart',
  'host',
  'guest',
  'general',
  'chief',
  'foreign leader',
  'ruler',
  'senior official',
  'top official',
  'government official',
]);

/** Ranks and orders that tell nothing beside an office: "Cardinal", "Colonel". */
const RANK_LEVELS = new Set<Role['level']>(['military', 'other']);
const PRINCES = new Set(['prince', 'princess', 'sheikh', 'duke', 'duchess', 'baroness', 'peer', 'senator']);

/** Levels whose holders act for a state, an organisation or a party to the diplomacy. */
const OFFICIAL_LEVELS = new Set<Role['level']>([
  'head-of-state',
  'monarch',
  'head-of-government',
  'deputy',
  'foreign-minister',
  'minister',
  'adviser',
  'envoy',
  'spokesperson',
  'organisation-head',
  'legislator',
  'judge',
  'military',
  'local',
  'party',
]);

/** Does holding this role make an official (as the scoring rules and readers understand it)? */
export function isOffice(phrase: RolePhrase): boolean {
  const { role } = phrase;
  // who once advised somebody does not act for anybody now
  if (phrase.former && (role.canonical === 'aide' || role.canonical === 'adviser')) return false;
  if (role.text === 'chief executive' && phrase.country === null) return false; // Hong Kong's is an office, a company's is none
  if (role.level === 'company' || role.level === 'expert' || phrase.determiner === "the company's") return false;
  return role.official || OFFICIAL_LEVELS.has(role.level);
}

/**
 * The office to show for a person: what stands before or beside the name, the telling one before the vague one, the first before a later
 * one; a counterpart has the office of the other side, which the caller fills in.
 */
export function officeOf(draft: Draft): Office | null {
  let best: { score: number; office: Office } | null = null;
  for (const [index, { phrase, by }] of draft.roles.entries()) {
    if (by === 'counterpart') continue;
    let score = isOffice(phrase) ? 10 : 0;
    if (VAGUE.has(phrase.role.canonical) || phrase.role.needsContext) score -= 5;
    if (by === 'predicate') score -= 2;
    if (phrase.role.level === 'other') score -= 3;
    if (PRINCES.has(phrase.role.text)) score -= 5; // an office tells more than a birth
    if (phrase.title.includes(' ')) score += 1;
    if (phrase.country) score += 1;
    // the state's office before an organisation's or a party's, the present one before a former
    score += OF_A_STATE[phrase.role.level] ?? 0;
    if (phrase.former) score -= 3;
    score -= index * 0.01;
    if (!best || score > best.score) best = { score, office: { phrase, former: phrase.former } };
  }
  if (!best) return null;
  const said = draft.roles.filter(
    (r) => r.by !== 'counterpart' && r.phrase.role.canonical === best.office.phrase.role.canonical,
  );
  // "President Trump" later in the text does not undo "former president"; one "then-" among many does not make a former one
  best.office.former = said.length > 0 && said.filter((r) => r.phrase.former).length * 2 >= said.length;
  return best.office;
}

const OF_A_STATE: Partial<Record<Role['level'], number>> = {
  'head-of-state': 1.5,
  'head-of-government': 1.5,
  'foreign-minister': 1,
  minister: 0.8,
  deputy: 0.8,
};

/** The office in words for the reader: the text's own, without a leading "and", with a capital where it is an office's name. */
export function titleFor(phrase: RolePhrase, draft: Draft): string {
  let title = phrase.title.replace(/^(?:and|the) /i, '').replace(/['’]s$/, '');
  if (title.length > 3 && title === title.toUpperCase()) title = title.toLowerCase();
  if (phrase.plural) title = singular(title);
  // "Prime Minister and Foreign Minister": two offices said together
  const together = draft.roles.filter(
    (r) =>
      r.by === 'before' &&
      r.run === draft.roles.find((x) => x.phrase === phrase)?.run &&
      r.phrase !== phrase &&
      !r.phrase.plural &&
      isOffice(r.phrase),
  );
  const other = together.find(
    (r) =>
      !VAGUE.has(r.phrase.role.canonical) && !PRINCES.has(r.phrase.role.text) && !RANK_LEVELS.has(r.phrase.role.level),
  );
  if (
    other &&
    `${title} ${other.phrase.title}`.length < 60 &&
    other.phrase.role.level !== 'envoy' &&
    phrase.role.level !== 'envoy'
  ) {
    const [a, b] = other.phrase.first < phrase.first ? [other.phrase.title, title] : [title, other.phrase.title];
    title = `${a} and ${b.replace(/^and /, '')}`;
  }
  if (/^(?:pm|p\.m\.)$/i.test(title)) return 'Prime Minister';
  return OFFICE_NAMES.has(phrase.role.level) && !VAGUE.has(phrase.role.text)
    ? title.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word) =>
        SMALL.test(word) ? word : word[0]?.toUpperCase() + word.slice(1),
      )
    : title;
}
/** "Presidents", "foreign ministers", "secretaries" of one holder. */
const singular = (title: string): string =>
  title
    .replace(/ies\b(?=$| of| for| to| extraordinary)/i, 'y')
    .replace(/(?<=\p{L})s\b(?=$| of| for| to| extraordinary)/iu, '');

const SMALL = /^(?:of|and|for|the|to|at|on|in|d’affaires|d'affaires|general|elect|designate)$/;
/** Levels whose wording is an office's name and takes capitals in a list: "prime minister" → "Prime Minister". */
const OFFICE_NAMES = new Set<Role['level']>([
  'head-of-state',
  'monarch',
  'head-of-government',
  'deputy',
  'foreign-minister',
  'minister',
]);
