import { Gazetteer } from '../language/gazetteer.ts';
import type { Sentence } from '../language/sentences.ts';
import { isPossessive, type Token } from '../language/tokens.ts';
import { allRoles, type Role } from '../reference/roles.ts';
import { MODIFIERS, PORTFOLIOS } from '../reference/roles.table.ts';
import type { CountryMention } from './entities.ts';
import { FUNCTION_WORDS, HEADLINE_WORDS, INSTITUTION_WORDS, OFFICES_OF_ONE_STATE, ROLE_PHRASE_WORDS } from './words.table.ts';

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

/** State of the sentence that the matcher needs. */
export interface PhraseContext {
  tokens: Token[];
  countryEndingAt(index: number): CountryMention | undefined;
  countryStartingAt(index: number): CountryMention | undefined;
}

let roleTrie: Gazetteer<Role> | undefined;
let portfolioWords: Set<string> | undefined;

function roles(): Gazetteer<Role> {
  if (!roleTrie) {
    roleTrie = new Gazetteer();
    for (const role of allRoles().values()) roleTrie.add(role.text, role);
  }
  return roleTrie;
}

/** Is this norm a word of some portfolio ("affairs", "trade") or of role phrases at large? */
export function isRoleWord(norm: string): boolean {
  portfolioWords ??= new Set(PORTFOLIOS.split(/[;,\s]+/).filter((word) => !FUNCTION_WORDS.has(word)));
  return portfolioWords.has(norm) || ROLE_PHRASE_WORDS.has(norm) || norm in MODIFIERS;
}

const DETERMINERS = new Set('the a an his her its their our my your this that another'.split(' '));
const COMPLEMENT_PREPOSITIONS = new Set('of for to at in on'.split(' '));
const COUNTRY_NOUNS = new Set('country nation state kingdom government bloc union republic organisation organization'.split(' '));

/** Every role phrase of a sentence, in order, not overlapping; two joined by "and" before one name stay two. */
export function findRolePhrases(context: PhraseContext, sentence: Sentence): RolePhrase[] {
  const { tokens } = context;
  const phrases: RolePhrase[] = [];
  let floor = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((tokens[i] as Token).kind !== 'word') continue;
    const match = roles().match(tokens, i, sentence.last);
    if (!match) continue;
    const phrase = expand(context, sentence, i, match.last, match.values[0] as Role, floor);
    if (phrase) {
      phrases.push(phrase);
      floor = phrase.last;
      i = phrase.last - 1;
    } else i = match.last - 1;
  }
  return phrases;
}

function expand(context: PhraseContext, sentence: Sentence, headFirst: number, headLast: number, role: Role, floor: number): RolePhrase | null {
  const { tokens } = context;
  const left = expandLeft(context, headFirst, Math.max(floor, sentence.first), sentence);
  const right = expandRight(context, headLast, sentence.last, role);
  const officeWords = tokens.slice(left.officeFirst, headLast).map((t) => t.norm).join(' ');
  const headNorm = tokens.slice(headFirst, headLast).map((t) => t.norm).join(' ');
  if (role.needsContext && left.first === headFirst && !left.determiner && right.last === headLast && (tokens[headFirst] as Token).shape === 'lower') return null;
  const isEnvoy = role.level === 'envoy';
  // "Special Representative for Afghanistan" is sent by somebody else
  const country = left.country ?? (right.preposition === 'of' || (right.preposition !== 'to' && !isEnvoy) ? right.country : null);
  const title = titleOf(tokens, left.officeFirst, right.titleLast);
  return {
    first: left.first,
    last: right.last,
    role,
    headFirst,
    headLast,
    title,
    country,
    impliedCountry: role.country ?? OFFICES_OF_ONE_STATE[officeWords] ?? OFFICES_OF_ONE_STATE[headNorm] ?? OFFICES_OF_ONE_STATE[title.toLowerCase()] ?? null,
    host: isEnvoy && (right.preposition === 'to' || right.preposition === 'in' || (right.preposition === 'for' && left.country)) ? right.country : null,
    possessor: left.possessor,
    determiner: left.determiner,
    former: left.former,
    plural: role.plural,
  };
}

interface Left {
  first: number;
  officeFirst: number;
  country: string | null;
  determiner: string | null;
  possessor: { first: number; last: number } | null;
  former: boolean;
}

/** Reads leftwards from the head noun: portfolio, modifiers, country, possessor; stops at a determiner. */
function expandLeft(context: PhraseContext, headFirst: number, floor: number, sentence: Sentence): Left {
  const { tokens } = context;
  const left: Left = { first: headFirst, officeFirst: headFirst, country: null, determiner: null, possessor: null, former: false };
  let inOffice = true;
  let listed = false; // "Economy, Trade and Industry Minister": commas only before an "and"
  let j = headFirst - 1;
  while (j >= floor) {
    const token = tokens[j] as Token;
    const state = context.countryEndingAt(j + 1);
    if (state && state.first >= floor) {
      // "Russia-friendly PM": the state is part of an adjective
      if (!left.country) left.country = state.code;
      left.first = state.first;
      inOffice = false;
      j = state.first - 1;
      continue;
    }
    if (isPossessive(token) || (token.text === '’' && tokens[j - 1]?.norm.endsWith('s'))) {
      const owner = context.countryEndingAt(j);
      if (owner && owner.first >= floor) {
        left.country ??= owner.code;
        left.first = owner.first;
        j = owner.first - 1;
        if (tokens[j]?.norm === 'the') j--;
      } else {
        const start = possessorStart(tokens, j, floor, sentence);
        if (COUNTRY_NOUNS.has((tokens[j - 1] as Token | undefined)?.norm ?? '')) {
          left.determiner = "the country's";
          left.first = tokens[j - 2]?.norm === 'the' ? j - 1 : j - 1;
        } else if (start < j) {
          left.possessor = { first: start, last: j };
          left.first = start;
        }
      }
      break;
    }
    if (token.text === '-' && token.glued && j > floor) {
      const before = tokens[j - 1] as Token;
      const after = tokens[j + 1] as Token;
      if (after.shape === 'lower' || before.shape === 'lower' || isRoleWord(before.norm)) {
        if (MODIFIERS[before.norm] === 'former') left.former = true;
        // "Russia-friendly", "pro-Western", "ex-"
        left.first = j - 1;
        if (inOffice && isRoleWord(before.norm) && MODIFIERS[before.norm] !== 'former') left.officeFirst = j - 1;
        j -= 2;
        continue;
      }
      break;
    }
    if (DETERMINERS.has(token.norm) && token.kind === 'word') {
      left.determiner = token.norm;
      break;
    }
    if (token.kind !== 'word' && !((token.text === ',' || token.text === '&') && inOffice && (listed || token.text === '&') && isListComma(tokens, j))) break;
    const modifier = MODIFIERS[token.norm];
    if (modifier === 'former') {
      left.former = true;
      left.first = j;
      j--;
      continue;
    }
    if (token.norm === 'and' && inOffice && isRoleWord(tokens[j - 1]?.norm ?? '') && isRoleWord(tokens[j + 1]?.norm ?? '') && !endsRole(context, j)) {
      listed = true;
      j--;
      continue;
    }
    const compound = tokens[j - 1]?.text === '-' && token.glued; // the last word of "Russia-friendly"
    if (isRoleWord(token.norm) || token.text === ',' || compound) {
      if (token.kind === 'word') {
        left.first = j;
        if (inOffice && modifier !== 'plain' && !compound) left.officeFirst = j;
        else if (modifier === 'plain' || compound) inOffice = false;
      }
      j--;
      continue;
    }
    if (isInstitutionName(tokens, j, sentence)) {
      left.first = j;
      if (inOffice) left.officeFirst = j;
      j--;
      continue;
    }
    break;
  }
  return left;
}

/** Does the word before index `j` (an "and") end another role? Then this phrase starts after the "and". */
function endsRole(context: PhraseContext, j: number): boolean {
  const { tokens } = context;
  const match = roles().match(tokens, j - 1, j);
  return match !== null && !match.values.every((role) => role.needsContext);
}

const isListComma = (tokens: Token[], j: number): boolean =>
  isRoleWord(tokens[j - 1]?.norm ?? '') && tokens[j - 1]?.shape === 'title' && isRoleWord(tokens[j + 1]?.norm ?? '') && tokens[j + 1]?.shape === 'title';

/** "Brexit Party's leader", "Orban's spokesman": where the possessor's capitals start. */
function possessorStart(tokens: Token[], mark: number, floor: number, sentence: Sentence): number {
  let start = mark;
  while (start > floor) {
    const token = tokens[start - 1] as Token;
    if (token.kind !== 'word' || token.shape === 'lower') break;
    if (FUNCTION_WORDS.has(token.norm) || (start - 1 === sentence.first && HEADLINE_WORDS.has(token.norm))) break;
    start--;
  }
  return start;
}

/** Capitals before a head noun that name an institution: "State Department", "Brexit Party", "OECS Authority". */
function isInstitutionName(tokens: Token[], j: number, sentence: Sentence): boolean {
  const token = tokens[j] as Token;
  if (token.shape !== 'title' && token.shape !== 'upper' && token.shape !== 'mixed') return false;
  if (FUNCTION_WORDS.has(token.norm)) return false;
  if (sentence.kind === 'headline' && HEADLINE_WORDS.has(token.norm)) return false;
  return INSTITUTION_WORDS.has(token.norm) || token.shape === 'upper' || (INSTITUTION_WORDS.has(tokens[j + 1]?.norm ?? '') && tokens[j + 1]?.shape === 'title');
}

interface Right {
  last: number;
  /** End of the part that belongs to the title ("Minister of Foreign Affairs" without "of the Portuguese Republic"). */
  titleLast: number;
  country: string | null;
  preposition: string | null;
}

/** Reads rightwards: "-elect", "of Foreign Affairs", "to Peru", "of the Portuguese Republic", "for Europe at the Ministry of…". */
function expandRight(context: PhraseContext, headLast: number, limit: number, role: Role): Right {
  const { tokens } = context;
  const right: Right = { last: headLast, titleLast: headLast, country: null, preposition: null };
  if (tokens[headLast]?.text === '-' && ['elect', 'designate', 'general'].includes(tokens[headLast + 1]?.norm ?? '')) {
    right.last = right.titleLast = headLast + 2;
  }
  let at = right.last;
  while (at < limit && COMPLEMENT_PREPOSITIONS.has((tokens[at] as Token).norm)) {
    const preposition = (tokens[at] as Token).norm;
    if (!takes(role, preposition)) break;
    const part = complement(context, at + 1, limit);
    if (!part) break;
    if (part.country && !right.country) {
      right.country = part.country;
      right.preposition = preposition;
    }
    if (!part.onlyCountry || preposition === 'to') right.titleLast = part.last;
    right.last = part.last;
    at = part.last;
  }
  return right;
}

/** Which prepositions a role's complement may start with: an ambassador is sent to a state, a president is of one. */
function takes(role: Role, preposition: string): boolean {
  if (preposition === 'of' || preposition === 'for') return true;
  if (preposition === 'to') return role.level === 'envoy' || role.level === 'adviser' || role.official;
  if (preposition === 'in') return role.level === 'envoy';
  return preposition === 'at' ? role.level !== 'head-of-state' && role.level !== 'head-of-government' : role.level === 'envoy' || role.level === 'adviser';
}

/** A noun phrase after a preposition, made of role words, institutions and states; it stops before a person's name. */
function complement(context: PhraseContext, from: number, limit: number): { last: number; country: string | null; onlyCountry: boolean } | null {
  const { tokens } = context;
  let at = from;
  let country: string | null = null;
  let content = 0;
  let states = 0;
  let opened = true; // an unknown capital may start here
  while (at < limit) {
    const token = tokens[at] as Token;
    const state = context.countryStartingAt(at);
    if (state) {
      country ??= state.code;
      at = state.last;
      states++;
      content++;
      opened = false;
      if (isPossessive(tokens[at])) at++;
      continue;
    }
    if (token.norm === 'the' && opened) {
      at++;
      continue;
    }
    if (token.kind === 'word' && (isRoleWord(token.norm) || INSTITUTION_WORDS.has(token.norm)) && (token.shape !== 'lower' || isRoleWord(token.norm))) {
      const head = roles().match(tokens, at, limit);
      if (head && content > 0 && token.shape !== 'lower' && !head.values.every((r) => r.needsContext) && context.countryEndingAt(at)) break;
      content++;
      at++;
      opened = false;
      continue;
    }
    if ((token.norm === 'and' || token.text === ',' || token.text === '&') && content > 0) {
      const next = tokens[at + 1];
      const then = tokens[at + 2];
      const listed = next && (isRoleWord(next.norm) || next.norm === 'and' || INSTITUTION_WORDS.has(next.norm));
      if (listed && next.shape !== 'lower' && !roles().match(tokens, at + 1, limit)) {
        at++;
        continue;
      }
      if (next?.norm === 'and' && then && isRoleWord(then.norm)) {
        at += 2;
        continue;
      }
      // "Afghan Women, Girls, and Human Rights"
      if (token.text === ',' && next?.shape === 'title' && then?.text === ',' && tokens[at + 3]?.norm === 'and' && isRoleWord(tokens[at + 4]?.norm ?? '')) {
        at += 4;
        continue;
      }
      break;
    }
    if ((token.text === '’' || isPossessive(token)) && content > 0) {
      at++;
      opened = true;
      continue;
    }
    // "the Western Hemisphere", "the Middle East": a direction takes its noun along
    if (token.kind === 'word' && token.shape !== 'lower' && !FUNCTION_WORDS.has(token.norm) && (opened || DIRECTIONS.has(tokens[at - 1]?.norm ?? ''))) {
      content++;
      at++;
      opened = false;
      continue;
    }
    if (token.norm === 'of' && content > 0 && tokens[at + 1] && (tokens[at + 1] as Token).shape !== 'lower' && !context.countryStartingAt(at + 1)) {
      opened = true;
      at++;
      continue;
    }
    break;
  }
  while (at > from && ['and', ',', 'of', 'the', '&'].includes((tokens[at - 1] as Token).norm)) at--;
  if (content === 0) return null;
  return { last: at, country, onlyCountry: content === states };
}

const DIRECTIONS = new Set('western eastern northern southern central middle'.split(' '));

/** The title in the text's words: "Minister of Foreign Affairs"; blanks as in the text, countries before the office left out. */
function titleOf(tokens: Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (isPossessive(token) && i === first) continue;
    text += (text && !token.glued ? ' ' : '') + token.text;
  }
  return text;
}
