import { isPossessive, type Token } from '../language/tokens.ts';
import type { Role } from '../reference/roles.ts';
import { complement } from './role-complement.ts';
import { isRoleWord, type PhraseContext, roles } from './role-words.ts';
import { INSTITUTION_WORDS } from './words.table.ts';

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
  // "Minister of State (MoS) for External Affairs"
  const initials =
    tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^(?:for|of)$/.test(tokens[at + 3]?.norm ?? '');
  if (initials) at += 3;
  while (at < limit && COMPLEMENT_PREPOSITIONS.has((tokens[at] as Token).norm)) {
    const preposition = (tokens[at] as Token).norm;
    // "U.S. Envoy In Belgrade For Talks": a headline's capitals
    if (preposition !== 'to' && preposition !== 'of' && (tokens[at] as Token).shape !== 'lower') break;
    // "Permanent Secretary in the Ministry of Foreign Affairs"
    const noun = tokens[tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1];
    const within = preposition === 'in' && noun?.shape === 'title' && INSTITUTION_WORDS.has(noun.norm);
    if (!(takes(role, preposition) || within) || (preposition === 'on' && !context.countryStartingAt(at + 1))) break;
    const part = complement(context, at + 1, limit, role.plural);
    if (!part || isPossessive(tokens[part.last - 1])) break; // "the FM of India's commitment"
    if (preposition === 'at' && !tokens.slice(at, part.last).some((t) => WORKPLACES.has(t.norm))) break;
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
    : role.level === 'envoy' || role.level === 'adviser' || role.text.endsWith('rapporteur');
}

/** "Director for Europe at the Ministry", not "Minister at the Antalya Forum". */
const WORKPLACES = new Set(
  'ministry department embassy office mission council headquarters secretariat nations un house pentagon consulate bureau kremlin commission'.split(
    ' ',
  ),
);

const POSTED = /^(?:ambassador|chargé|charge|consul|nuncio|high commissioner|envoy)/;
