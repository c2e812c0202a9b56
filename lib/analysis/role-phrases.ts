import type { Sentence } from '../language/sentences.ts';
import { isPossessive, type Token } from '../language/tokens.ts';
import { isGivenName } from '../reference/names.ts';
import type { Role } from '../reference/roles.ts';
import { expandLeft } from './role-left.ts';
import { expandRight } from './role-right.ts';
import { type PhraseContext, roles } from './role-words.ts';
import { OFFICES_OF_ONE_STATE } from './words.table.ts';

/** "Israel's former foreign minister", "Minister of Foreign Affairs of the Portuguese Republic": an office and what is said of it. */
export interface RolePhrase {
  /** Token indexes; determiners are outside. */
  first: number;
  last: number;
  role: Role;
  /** Where the head noun starts and ends. */
  headFirst: number;
  headLast: number;
  /** The office in the text's own words, without country, article and standing: "Foreign Minister". */
  title: string;
  /** Code of the state or organisation it is an office of, where the phrase says so. */
  country: string | null;
  /** The office names its state by itself ("Secretary of State"); weaker than words. */
  impliedCountry: string | null;
  /** For envoys: the state they are sent to. */
  host: string | null;
  /** Token range of a possessor that is no country ("Orban's spokesman"), for the resolver. */
  possessor: { first: number; last: number } | null;
  /** "the", "a", "his", "the country's"… or null. */
  determiner: string | null;
  former: boolean;
  plural: boolean;
}

/** Every role phrase of a sentence, in order, not overlapping; two joined by "and" before one name stay two. */
export function findRolePhrases(context: PhraseContext, sentence: Sentence): RolePhrase[] {
  const { tokens } = context;
  const phrases: RolePhrase[] = [];
  let floor = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((tokens[i] as Token).kind !== 'word') continue;
    const match = roles().match(tokens, i, sentence.last);
    if (!match) continue;
    // "the chief Palestinian negotiator": the first word only ranks the second
    const state = context.countryStartingAt(match.last);
    if (
      state &&
      match.last - i === 1 &&
      RANKS.has((tokens[i] as Token).norm) &&
      roles().match(tokens, state.last, sentence.last)
    )
      continue;
    if (isPartOfName(tokens, i, match.last, phrases.at(-1)?.last === i)) continue;
    const phrase = expand(context, sentence, i, match.last, match.values[0] as Role, floor);
    if (phrase) {
      phrases.push(phrase);
      floor = phrase.last;
      i = phrase.last - 1;
    } else i = match.last - 1;
  }
  return phrases;
}

const RANKS = new Set(['chief', 'lead', 'deputy', 'special']);

/**
 * Titles that are given names and surnames too: "Foreign Minister Amir Khan", "Sultan-Dadon", "Angus King". "Justice Minister" is one office.
 * @param afterRole another role phrase ends right before
 */
function isPartOfName(tokens: readonly Token[], first: number, last: number, afterRole: boolean): boolean {
  if (last - first !== 1) return false;
  const own = tokens[first] as Token;
  const next = tokens[last];
  const before = tokens[first - 1];
  if (own.norm === 'general' && next && !next.glued && AFTER_GENERAL.has(next.norm)) return true;
  if (own.norm === 'pm' && before?.kind === 'number') return true; // "at 3.13pm"
  if (own.norm === 'justice') return next !== undefined && roles().match(tokens, last, last + 1) !== null;
  if (own.shape !== 'title') return false;
  if (next?.text === '-' && next.glued && tokens[last + 1]?.shape === 'title')
    return !AFTER_HYPHEN.has(tokens[last + 1]?.norm ?? '');
  if (!TITLES_AS_NAMES.has(own.norm)) return false;
  if (afterRole) return own.norm === 'amir' || own.norm === 'sultan' || own.norm === 'emir';
  return (
    before?.shape === 'title' &&
    isGivenName(before.norm) &&
    before.kind === 'word' &&
    !(next?.kind === 'word' && next.shape === 'title' && isGivenName(next.norm))
  );
}
const TITLES_AS_NAMES = new Set(
  'amir emir sultan king prince duke pope bishop marshal judge shah imam major'.split(' '),
);
/** "the UN General Assembly", "the General Staff": no general. */
const AFTER_GENERAL = new Set(
  'assembly staff council secretariat directorate authority command debate intelligence election elections motors electric conference manager'.split(
    ' ',
  ),
);
const AFTER_HYPHEN = new Set(['elect', 'designate', 'general']);

function expand(
  context: PhraseContext,
  sentence: Sentence,
  headFirst: number,
  headLast: number,
  role: Role,
  floor: number,
): RolePhrase | null {
  const { tokens } = context;
  const left = expandLeft(context, headFirst, Math.max(floor, sentence.first), sentence);
  const right = expandRight(context, headLast, sentence.last, role);
  const officeWords = tokens
    .slice(left.officeFirst, headLast)
    .map((t) => t.norm)
    .join(' ');
  const headNorm = tokens
    .slice(headFirst, headLast)
    .map((t) => t.norm)
    .join(' ');
  if (
    role.needsContext &&
    left.first === headFirst &&
    !left.determiner &&
    right.last === headLast &&
    (tokens[headFirst] as Token).shape === 'lower'
  )
    return null;
  const isEnvoy = role.level === 'envoy' || SENT.test(role.text);
  // "Special Representative for Afghanistan" is sent by somebody else
  const country =
    left.country ?? (right.preposition === 'of' || (right.preposition !== 'to' && !isEnvoy) ? right.country : null);
  // some rows of the table name the state too: "U.S. ambassador"
  const state = left.officeFirst === headFirst ? context.countryStartingAt(headFirst) : undefined;
  const named = state && state.form !== 'organisation' && state.form !== 'seat' && state.last < headLast;
  const title = titleOf(tokens, named ? state.last : left.officeFirst, right.titleLast);
  return {
    first: left.first,
    last: right.last,
    role,
    headFirst,
    headLast,
    title,
    country,
    impliedCountry:
      role.country ??
      OFFICES_OF_ONE_STATE[officeWords] ??
      OFFICES_OF_ONE_STATE[headNorm] ??
      OFFICES_OF_ONE_STATE[title.toLowerCase()] ??
      null,
    host:
      isEnvoy &&
      (right.preposition === 'to' || right.preposition === 'in' || (right.preposition === 'for' && left.country))
        ? right.country
        : isEnvoy
          ? postAfterSender(context, headLast, right.last)
          : null,
    possessor: left.possessor,
    determiner: left.determiner,
    former: left.former,
    plural: role.plural,
  };
}

/** Who is sent to a state by somebody else, whatever the level: "UN special envoy for Yemen". */
const SENT = /(?:envoy|representative|rapporteur|coordinator)$/;

/** "Ambassador of the Republic of Cuba to Mongolia": the sender first, then the post. */
function postAfterSender({ tokens, countryStartingAt }: PhraseContext, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.norm !== 'to') continue;
    const state = countryStartingAt(tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1);
    if (state) return state.code;
  }
  return null;
}

/** The title in the text's words: "Minister of Foreign Affairs"; blanks as in the text, countries before the office left out. */
function titleOf(tokens: Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (isPossessive(token) && i === first) continue;
    text += (text && !token.glued ? ' ' : '') + token.text;
  }
  // how long somebody has held an office is no part of it
  return text.replace(/ \(\p{Lu}[\p{L}.]*\)/u, '').replace(/^newly[ -](?:appointed|elected|named) /i, '');
}
