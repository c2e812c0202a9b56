import type { Token } from '../../language/tokens.ts';
import type { Party, Who } from './parties.ts';
import type { SentenceView } from './sentence.ts';
import { normAt } from './sentence.ts';
import { clauseStart, type VerbGroup } from './verbs.ts';
import { BOUNDARIES, RELATIVES } from './words.table.ts';

/** All that a list names, from the party given on to its right (and left, where asked). */
export function listOf(view: SentenceView, party: Party, whole: boolean): Party[] {
  const from = view.parties.indexOf(party);
  return view.parties.filter((p, k) => p.group === party.group && (whole || k >= from));
}

export function whoOf(parties: Party[]): Who[] {
  const all: Who[] = [];
  for (const party of parties) for (const who of party.who) if (!all.some((w) => sameWho(w, who))) all.push(who);
  return all;
}

export function sameWho(a: Who, b: Who): boolean {
  if (a.official || b.official) return a.official === b.official;
  return a.country === b.country && (a.role ?? '') === (b.role ?? '');
}

const isSubject = (party: Party): boolean =>
  !party.possessive && party.preposition === null && party.kind !== 'city' && party.who.length > 0;

/** "an invitation for Clinton to visit", "no plan for A and B to meet": whom "for" brings in right before the "to" at token `at`. */
export function invitedTo(view: SentenceView, at: number): Party[] {
  const end = view.parties.find((p) => p.last === at && !p.possessive);
  if (!end) return [];
  const list = listOf(view, end, true).filter((p) => p.last <= at);
  return list[0]?.preposition === 'for' ? list : [];
}

/** A later member of a list has the preposition of the first. */
function governs(view: SentenceView, party: Party): boolean {
  const lead = view.parties.find((p) => p.group === party.group);
  return lead !== undefined && lead !== party && lead.preposition !== null && lead.preposition !== 'with';
}

/**
 * Who does what a verb says: the nearest party before it that no preposition governs, past asides; for a verb joined by "and"
 * the first of its clause; for "who met" the one before "who".
 */
export function subjectOf(view: SentenceView, group: VerbGroup): Party[] {
  const { tokens, first, parties } = view;
  let at = group.first;
  if (group.tense === 'infinitive') {
    // "Orban's decision to meet Putin": whose decision it is.
    const owner = parties.find(
      (p) =>
        p.possessive &&
        p.last < at &&
        at - p.last <= 4 &&
        p.who.length > 0 &&
        !parties.some((q) => q.first > p.first && q.last <= at),
    );
    if (owner) return listOf(view, owner, true);
  }
  if (group.tense === 'infinitive') {
    const invited = invitedTo(view, at);
    if (invited.length > 0) return invited;
  }
  const before = normAt(tokens, at - 1);
  if (RELATIVES.has(before)) {
    const antecedent = parties.filter((p) => p.last <= at - 1 && !p.possessive && p.kind !== 'city').at(-1);
    if (antecedent && (before !== 'that' || antecedent.kind === 'officials' || antecedent.kind === 'person'))
      return listOf(view, antecedent, false);
    return [];
  }
  if (group.coordinated && group.tense !== 'infinitive') {
    const start = clauseStart(tokens, at, first);
    const lead = parties.find((p) => p.first >= start && p.last <= at && isSubject(p));
    const opener = normAt(tokens, start - 1);
    if (opener === 'who' && !lead) {
      const antecedent = parties.filter((p) => p.last <= start - 1 && !p.possessive && p.kind !== 'city').at(-1);
      if (antecedent) return listOf(view, antecedent, false);
    }
    if (lead && lead.last < at - 1) return listOf(view, lead, true);
  }
  for (let guard = 0; guard < 6; guard++) {
    // An aside before the verb (", a general who …,") is stepped over.
    if (normAt(tokens, at - 1) === ',' && !namedWithComma(view, at - 1)) {
      const open = openingOfAside(tokens, at - 1, first);
      if (open > first) {
        at = open;
        continue;
      }
    }
    break;
  }
  // "whenever they visited": whoever they are, nobody named before
  if (/^(?:they|it|we|you)$/.test(normAt(tokens, at - 1)) && !parties.some((p) => p.last === at && p.who.length > 0))
    return [];
  for (let k = parties.length - 1; k >= 0; k--) {
    const party = parties[k] as Party;
    if (party.last > at || !isSubject(party) || governs(view, party)) continue;
    return listOf(view, party, true).filter((p) => p.last <= at);
  }
  return [];
}

/** "His counterpart, Vladimir Makei, met": the comma before the verb closes the name, and the name is no aside. */
const namedWithComma = ({ tokens, parties }: SentenceView, comma: number): boolean =>
  parties.some((p) => p.last === comma && tokens.slice(p.first, p.last).some((t) => t.text === ','));

/** The comma that opens the aside which the comma at `close` ends; `first` where there is none. */
function openingOfAside(tokens: Token[], close: number, first: number): number {
  for (let k = close - 2; k > first; k--) {
    const norm = normAt(tokens, k);
    if (norm !== ',') continue;
    const next = normAt(tokens, k + 1);
    if (
      RELATIVES.has(next) ||
      /^(whose|where|a|an|the|his|her|its|on|in|at|during|after|before|speaking|then|now|who|along|together)$/.test(
        next,
      ) ||
      /^(?:heading|leading|accompanied|flanked|joined|headed|led|backed|known|representing|acting|citing|visiting)$/.test(
        next,
      ) ||
      tokens[k + 1]?.shape !== 'lower'
    )
      return k;
  }
  return first;
}

/** Where a sentence opens with "Before speaking with Wang, Blinken urged …": the subject after the comma. */
export function subjectAfterComma(view: SentenceView, at: number): Party[] {
  const { tokens, parties, last } = view;
  let comma = at;
  while (comma < last && normAt(tokens, comma) !== ',') comma++;
  for (const party of parties) {
    if (party.first <= comma) continue;
    if (isSubject(party)) return listOf(view, party, true);
    if (party.first > comma + 8) break;
  }
  return [];
}

const OBJECT_LIMIT = 14;

export interface ObjectOptions {
  /** The object may stand bare after the verb. */
  direct: boolean;
  /** Prepositions that may bring it in. */
  prepositions: readonly string[];
  /** States are passed over. */
  personal?: boolean;
  /** The token at which to stop: the next noun that takes people of its own. */
  stop?: number;
}

/**
 * Whom a verb or noun at token `at` takes: the first fitting party to its right within the clause, with its whole list.
 */
export function objectOf(view: SentenceView, at: number, options: ObjectOptions): Party[] {
  const { tokens, parties, last } = view;
  for (const party of parties) {
    if (party.first <= at) continue;
    if (party.first - at > OBJECT_LIMIT || party.first >= (options.stop ?? last)) break;
    if (crossesClause(tokens, at + 1, party.first)) break;
    if (party.who.length === 0 || party.kind === 'city' || (options.personal && party.kind === 'country')) continue;
    const brought =
      party.preposition !== null &&
      options.prepositions.includes(party.preposition) &&
      lastPreposition(tokens, at, party.first) > at;
    if (brought && party.preposition === 'with' && isNested(tokens, at, party.first)) break;
    const bare = options.direct && isBare(tokens, at, party);
    if (!brought && !bare) continue;
    if (party.possessive) {
      // "met Putin's envoy": the envoy is not named here.
      continue;
    }
    return listOf(view, party, false);
  }
  return [];
}

/** "met with a team responsible for talks with Sudan": Sudan is the team's matter. */
function isNested(tokens: Token[], from: number, to: number): boolean {
  let count = 0;
  for (let k = from + 1; k < to; k++)
    if (normAt(tokens, k) === 'with' && !/^(along|together)$/.test(normAt(tokens, k - 1))) count++;
  return count > 1;
}

function lastPreposition(tokens: Token[], from: number, to: number): number {
  for (let k = to - 1; k > from; k--)
    if (/^(with|to|by|between|among|of|and|from|for|on)$/.test(normAt(tokens, k))) return k;
  return -1;
}

/** "Le Drian, whom he met", "Le Drian, with whom he will hold talks": those whom the clause around token `at` is about. */
export function antecedentOfWhom(view: SentenceView, at: number): Party[] {
  const start = clauseStart(view.tokens, at, view.first);
  if (normAt(view.tokens, start - 1) !== 'whom') return [];
  const before = normAt(view.tokens, start - 2);
  if (before === 'of' || before === 'from') return [];
  const party = view.parties.filter((p) => p.last < start && !p.possessive && p.kind !== 'city').at(-1);
  return party && start - party.last <= 4 && party.kind !== 'country' ? listOf(view, party, false) : [];
}

/** "praised Mensah, whom he met": where the pronoun was taken for the one who is met, it is the sentence's subject. */
export function besides(view: SentenceView, self: Who[], object: Party[]): Who[] {
  const met = object[0];
  const [one] = self;
  if (!met || !one?.official || self.length > 1 || !met.who.some((w) => w.official === one.official)) return self;
  const subject = view.parties.find((p) => p.preposition === null && !p.possessive && p.kind === 'person');
  return subject && subject.last <= met.first ? subject.who : self;
}

/** Nothing but determiners, adverbs, times and adjectives between verb and party. */
function isBare(tokens: Token[], at: number, party: Party): boolean {
  const span = tokens.slice(at + 1, party.first).map((t) => t.norm);
  if (/^(the|a|an)$/.test(span.at(-1) ?? '')) span.pop();
  // "received at his office on Sunday Mohammed …": the object follows its place and time.
  if (
    span.length <= 9 &&
    /^(on|at|in)$/.test(span[0] ?? '') &&
    /(day|office|palace|house|today)$/.test(span.at(-1) ?? '')
  )
    return true;
  if (party.preposition !== null && party.first - at > 1) return false;
  for (let k = at + 1; k < party.first; k++) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' && token.norm !== '-') return false;
    if (/^(for|on|in|at|to|with|of|from|by|about|and|or)$/.test(token.norm)) return false;
  }
  return party.first - at <= 7;
}

function crossesClause(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    if (/^[;:("“”—–]$/.test(token.text)) return true;
    if (BOUNDARIES.has(token.norm) && !/^(since|as|after|before)$/.test(token.norm)) return true;
    if (/^(after|before)$/.test(token.norm)) return true;
    if (/^(said|says|told|saying|told|adding|warning|urged)$/.test(token.norm)) return true;
  }
  return false;
}
