import { isPossessive, type Token } from '../language/tokens.ts';
import { isGivenName } from '../reference/names.ts';
import type { Role } from '../reference/roles.ts';
import { TITLE_ONLY } from './name-titles.ts';
import { isRoleWord, type PhraseContext, roles } from './role-words.ts';
import { FUNCTION_WORDS, INSTITUTION_WORDS } from './words.table.ts';

const COMPLEMENT_PREPOSITIONS = new Set('of for to at in on'.split(' '));

/** What follows a head noun. */
export interface Right {
  last: number;
  /** End of the part that belongs to the title ("Minister of Foreign Affairs" without "of the Portuguese Republic"). */
  titleLast: number;
  country: string | null;
  preposition: string | null;
}

/** Reads rightwards: "-elect", "of Foreign Affairs", "to Peru", "of the Portuguese Republic", "for Europe at the Ministry of…". */
export function expandRight(context: PhraseContext, headLast: number, limit: number, role: Role): Right {
  const { tokens } = context;
  const right: Right = { last: headLast, titleLast: headLast, country: null, preposition: null };
  if (tokens[headLast]?.text === '-' && ['elect', 'designate', 'general'].includes(tokens[headLast + 1]?.norm ?? '')) {
    right.last = right.titleLast = headLast + 2;
  }
  // "Ambassador Designate Paul Kapur"
  const standing = tokens[right.last];
  if (
    right.last === headLast &&
    standing?.shape === 'title' &&
    (standing.norm === 'designate' || standing.norm === 'elect')
  )
    right.last = right.titleLast = headLast + 1;
  // "head of the Foreign Ministry" is a row of the table; "head of the Foreign Ministry's Asian Affairs Bureau" goes on
  if (role.text.includes(' of ') && isPossessive(tokens[right.last])) {
    const part = complement(context, right.last + 1, limit);
    if (part && !part.country) right.last = right.titleLast = part.last;
  }
  // "Minister of Foreign Affairs" is a row of the table; "… and Trade" goes on after it
  const and = tokens[right.last]?.norm;
  const more = tokens[right.last + 1];
  if (
    right.last + 1 < limit &&
    (and === 'and' || and === '&') &&
    / (?:of|for) /.test(role.text) &&
    more?.shape === tokens[right.last - 1]?.shape &&
    isRoleWord(more?.norm ?? '') &&
    !roles().match(tokens, right.last + 1, limit)
  ) {
    const part = complement(context, right.last + 1, limit);
    if (part && !part.country) right.last = right.titleLast = part.last;
  }
  let at = right.last;
  while (at < limit && COMPLEMENT_PREPOSITIONS.has((tokens[at] as Token).norm)) {
    const preposition = (tokens[at] as Token).norm;
    // "U.S. Envoy In Belgrade For Talks": a headline's capitals
    if (preposition !== 'to' && preposition !== 'of' && (tokens[at] as Token).shape !== 'lower') break;
    if (!takes(role, preposition) || (preposition === 'on' && !context.countryStartingAt(at + 1))) break;
    const part = complement(context, at + 1, limit, role.plural);
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
  if (preposition === 'in') return POSTED.test(role.text);
  return preposition === 'at'
    ? role.level !== 'head-of-state' && role.level !== 'head-of-government' && role.level !== 'monarch'
    : role.level === 'envoy' || role.level === 'adviser';
}

const POSTED = /^(?:ambassador|chargé|charge|consul|nuncio|high commissioner|envoy)/;

/** A noun phrase after a preposition, made of role words, institutions and states; it stops before a person's name. */
function complement(
  context: PhraseContext,
  from: number,
  limit: number,
  plural = false,
): { last: number; country: string | null; onlyCountry: boolean } | null {
  const { tokens } = context;
  let at = from;
  let country: string | null = null;
  let content = 0;
  let states = 0;
  let opened = true; // an unknown capital may start here
  while (at < limit) {
    const token = tokens[at] as Token;
    const state = context.countryStartingAt(at);
    // "Minister for EU Affairs": whose affairs, not whose minister
    const affairs = state !== undefined && tokens[state.last]?.norm === 'affairs';
    if (affairs) {
      content++;
      at = state.last;
      continue;
    }
    // "President of Kazakhstan Nursultan Nazarbayev": a capital that is a first name here
    if (state?.form === 'capital' && states > 0 && context.countryEndingAt(at) && tokens[state.last]?.shape === 'title')
      break;
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
    if (
      token.kind === 'word' &&
      (isRoleWord(token.norm) || INSTITUTION_WORDS.has(token.norm)) &&
      (token.shape !== 'lower' || isRoleWord(token.norm))
    ) {
      const head = roles().match(tokens, at, limit);
      // "adviser to opposition leader Ruiz": the second office is another's
      if (head && content === 0 && token.shape === 'lower' && head.last - at > 1) break;
      if (
        head &&
        content > 0 &&
        token.shape !== 'lower' &&
        !head.values.every((r) => r.needsContext) &&
        context.countryEndingAt(at)
      )
        break;
      content++;
      at++;
      opened = false;
      continue;
    }
    // "the foreign ministers of Kenya, Ghana and Togo"
    if (plural && states > 0 && (token.norm === 'and' || token.text === ',') && listsState(context, at)) {
      at++;
      opened = true;
      continue;
    }
    if ((token.norm === 'and' || token.text === ',' || token.text === '&') && content > 0) {
      const next = tokens[at + 1];
      const then = tokens[at + 2];
      const listed = next && (isRoleWord(next.norm) || next.norm === 'and' || INSTITUTION_WORDS.has(next.norm));
      // "Foreign and Caricom Affairs"
      const affairs = context.countryStartingAt(at + 1);
      if (affairs && tokens[affairs.last]?.norm === 'affairs') {
        at++;
        continue;
      }
      // "the Foreign Ministry's Asian and Oceanian Affairs Bureau"
      if (
        token.norm === 'and' &&
        INSTITUTION_WORDS.has(tokens[at - 1]?.norm ?? '') &&
        namesInstitution(tokens, at + 1)
      ) {
        at++;
        opened = true;
        continue;
      }
      if (listed && next.shape !== 'lower' && then?.text !== '-' && !roles().match(tokens, at + 1, limit)) {
        at++;
        continue;
      }
      if (next?.norm === 'and' && then && isRoleWord(then.norm)) {
        at += 2;
        continue;
      }
      // "Afghan Women, Girls, and Human Rights"
      if (
        token.text === ',' &&
        next?.shape === 'title' &&
        then?.text === ',' &&
        tokens[at + 3]?.norm === 'and' &&
        isRoleWord(tokens[at + 4]?.norm ?? '')
      ) {
        at += 4;
        continue;
      }
      break;
    }
    // "head of the UN Mission in South Sudan"
    if (
      token.norm === 'in' &&
      token.shape === 'lower' &&
      INSTITUTION_WORDS.has(tokens[at - 1]?.norm ?? '') &&
      context.countryStartingAt(tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1)
    ) {
      at++;
      opened = true;
      continue;
    }
    // "head of the South Sudanese delegation"
    if (states > 0 && context.countryEndingAt(at) && LED_BODIES.has(token.norm)) {
      content++;
      at++;
      opened = false;
      continue;
    }
    if ((token.text === '’' || isPossessive(token)) && content > 0) {
      at++;
      opened = true;
      continue;
    }
    // "aide to Margaret Thatcher"
    if (content === 0 && isGivenName(token.norm) && tokens[at + 1]?.shape === 'title') break;
    // "Deputy Minister of Amiri Diwan Sheikh Mohammad": capitals up to a form of address
    if (
      content > 0 &&
      token.shape === 'title' &&
      tokens[at - 1]?.shape === 'title' &&
      titleFollows(tokens, at, limit)
    ) {
      at++;
      continue;
    }
    // "the Western Hemisphere", "the Middle East": a direction takes its noun along
    if (
      token.kind === 'word' &&
      token.shape !== 'lower' &&
      !FUNCTION_WORDS.has(token.norm) &&
      (opened || DIRECTIONS.has(tokens[at - 1]?.norm ?? '') || namesInstitution(tokens, at))
    ) {
      content++;
      at++;
      opened = false;
      continue;
    }
    if (
      token.norm === 'of' &&
      content > 0 &&
      tokens[at + 1] &&
      (tokens[at + 1] as Token).shape !== 'lower' &&
      !context.countryStartingAt(at + 1)
    ) {
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

/** Does a form of address follow within three capitals ("Diwan Sheikh …")? */
function titleFollows(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 3; i++) {
    const token = tokens[i] as Token;
    if (token.shape !== 'title' || token.kind !== 'word') return false;
    if (i > at && TITLE_ONLY.has(token.norm) && tokens[i + 1]?.shape === 'title') return true;
    if (TITLE_ONLY.has(token.norm)) return false;
  }
  return false;
}

/** "the OSCE Minsk Group", "the Royal Hashemite Court": a capital right before an institution's noun. */
function namesInstitution(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token?.shape !== 'title' || (i > at && token.glued) || isGivenName(token.norm)) return false;
    if (i > at && INSTITUTION_WORDS.has(token.norm)) return true;
  }
  return false;
}

/** Does a state's name follow the comma or "and", one that is no adjective of the next official? */
function listsState(context: PhraseContext, at: number): boolean {
  const after = context.tokens[at]?.text === ',' && context.tokens[at + 1]?.norm === 'and' ? at + 2 : at + 1;
  const start = context.tokens[after]?.norm === 'the' ? after + 1 : after;
  const state = context.countryStartingAt(start);
  return state !== undefined && state.form !== 'adjective' && context.tokens[state.last]?.shape !== 'title';
}

/** Bodies of a state that somebody heads, in small letters. */
const LED_BODIES = new Set(
  'delegation team mission side negotiators parliament assembly senate army navy forces'.split(' '),
);

const DIRECTIONS = new Set('western eastern northern southern central middle'.split(' '));
