import { isPossessive, type Token } from '../../language/tokens.ts';
import type { TokenSpan } from '../entities.ts';
import type { Party } from './parties.ts';
import { normAt } from './sentence.ts';
import { DETERMINERS, OFFICIAL_FILLERS, OFFICIAL_NOUNS, POSSESSIVE_PRONOUNS, PREPOSITIONS } from './words.table.ts';

/** "his" before a noun; "her" only where a noun follows. */
export function isModifier(tokens: Token[], party: TokenSpan): boolean {
  const norm = normAt(tokens, party.first);
  if (!POSSESSIVE_PRONOUNS.has(norm) || party.last - party.first > 1) return false;
  return (
    norm !== 'her' ||
    (tokens[party.last]?.kind === 'word' &&
      !PREPOSITIONS.has(normAt(tokens, party.last)) &&
      normAt(tokens, party.last) !== 'and')
  );
}

/** "senior Cuban officials", "the Indian government": the stretch from the country to the noun, with what stands before it. */
/** @param end the token at which the sentence ends */
export function officialsSpan(tokens: Token[], country: TokenSpan, taken: Uint8Array, end: number): TokenSpan | null {
  let i = country.last;
  if (isPossessive(tokens[i])) i++;
  for (let n = 0; n < 4 && (OFFICIAL_FILLERS.has(normAt(tokens, i)) || normAt(tokens, i) === '-'); n++) i++;
  // The noun may itself be taken for a filler ("military"); the furthest noun wins.
  if (!OFFICIAL_NOUNS.has(normAt(tokens, i)) || taken[i]) {
    if (!OFFICIAL_NOUNS.has(normAt(tokens, i - 1)) || i - 1 < country.last) return null;
    i--;
  }
  if (OFFICIAL_NOUNS.has(normAt(tokens, i + 1)) && !taken[i + 1]) i++;
  const last = i + 1;
  if (last > end) return null;
  let first = country.first;
  while (OFFICIAL_FILLERS.has(normAt(tokens, first - 1)) && normAt(tokens, first - 1) !== 'and' && !taken[first - 1])
    first--;
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** The office that a plural names ("the French and German foreign ministers"), null for "officials", "leaders" and the like. */
export function officeAmong(tokens: Token[], first: number, last: number): string | null {
  for (let i = last - 1; i >= first; i--) {
    const norm = normAt(tokens, i);
    if (/^(?:presidents|premiers|chancellors)$/.test(norm)) return norm.slice(0, -1);
    if (norm === 'ministers')
      return /^(?:prime|foreign|defen[cs]e|finance|trade|interior|economy)$/.test(normAt(tokens, i - 1))
        ? `${normAt(tokens, i - 1)} minister`
        : 'minister';
  }
  return null;
}

/** The preposition before a noun phrase, looked for past determiners, titles and adjectives. */
export function prepositionBefore(tokens: Token[], first: number): string | null {
  let town = false;
  for (let i = first - 1, n = 0; i >= 0 && n < 5; i--, n++) {
    const token = tokens[i] as Token;
    const norm = token.norm;
    // "in the Indian state of Goa", "in the city of Lahore", "in the Red Sea resort of Sharm el-Sheikh"
    if (
      norm === 'of' &&
      /^(city|state|town|capital|port|resort|village|island|province|sultanate|emirate|suburb|outskirts|district|spa|region|municipality)$/.test(
        normAt(tokens, i - 1),
      )
    ) {
      i--;
      town = true;
      continue;
    }
    if (PREPOSITIONS.has(norm)) return norm;
    // "a reception for the ambassadors - Jimenez of Spain, …"
    if (
      i === first - 1 &&
      /^[-–—:]$/.test(token.text) &&
      /^(?:ambassadors|ministers|presidents|envoys|leaders)$/.test(normAt(tokens, i - 1))
    ) {
      i--;
      continue;
    }
    // "in the capital, Naypyitaw"
    if (norm === ',' && normAt(tokens, i - 1) === 'capital' && i === first - 1) continue;
    // "in the Philippine capital Manila"
    if (norm === 'capital' && tokens[i - 1]?.shape === 'title') {
      i--;
      continue;
    }
    const skippable =
      (town && token.kind === 'word') ||
      DETERMINERS.has(norm) ||
      (OFFICIAL_FILLERS.has(norm) && norm !== 'and') ||
      ADJECTIVES.has(norm) ||
      (n < 2 &&
        tokens[first]?.shape === 'lower' &&
        token.shape === 'lower' &&
        /^(with|and|the|of|by)$/.test(normAt(tokens, i - 1))) ||
      (norm === '-' && token.glued);
    if (!skippable) return null;
  }
  return null;
}
/** "A delegation led by Cohen met …": Cohen met. */
export function leads(tokens: Token[], party: Party): boolean {
  if (party.preposition !== 'by' || !/^(led|headed)$/.test(normAt(tokens, party.first - 2))) return false;
  return [3, 4, 5].some((n) => /^(delegation|team|group|mission)$/.test(normAt(tokens, party.first - n)));
}

/** "after Trump offered", "as he met": a clause follows, and the party is its subject. */
export function opensClause(tokens: Token[], party: Party): boolean {
  if (party.possessive || !/^(after|before|as|since|until|than|like)$/.test(party.preposition ?? '')) return false;
  if (/^(he|she|they|we|i)$/.test(normAt(tokens, party.first))) return true;
  const next = tokens[party.last];
  return (
    next?.kind === 'word' &&
    next.shape === 'lower' &&
    !PREPOSITIONS.has(next.norm) &&
    !/^(and|or|who|which|where|when|on|that)$/.test(next.norm)
  );
}
const ADJECTIVES = new Set(
  'visiting then former late new old newly elected outgoing incoming ex central asian southeast neighbouring neighboring capital presidents ministers city nearby western eastern southern northern communist wealthy rival ally allied host fellow acting indian'.split(
    ' ',
  ),
);

/**
 * "The Russian and Chinese foreign ministers, Sergei Lavrov and Wang Yi, …": offices of several states, and after a comma who holds them.
 * They are one party of all the names, from the first office to the last name.
 */
export function joinHolders(parties: Party[], tokens: Token[]): Party[] {
  const joined: Party[] = [];
  for (let k = 0; k < parties.length; k++) {
    const party = parties[k] as Party;
    const state = joined.at(-1);
    if (state && isHolder(joined, party, tokens)) {
      joined[joined.length - 1] = { ...party, first: state.first, start: state.start, preposition: state.preposition };
      continue;
    }
    const names = namesFrom(parties, k, tokens);
    const comma = normAt(tokens, party.first - 1) === ',';
    let from = joined.length;
    while (names.length > 1 && comma && from > 0 && isOffice(joined, from - 1, names, tokens)) from--;
    const offices = joined.slice(from);
    if (!offices.some((o) => o.kind === 'officials')) {
      joined.push(party);
      continue;
    }
    const [first, last] = [offices[0] as Party, names.at(-1) as Party];
    joined.length = from;
    const who = names.flatMap((n) => n.who);
    joined.push({
      ...first,
      kind: 'person',
      who,
      last: last.last,
      end: last.end,
      possessive: last.possessive,
      place: null,
    });
    k += names.length - 1;
  }
  return joined;
}

/** "The presidents of Brazil, Jair Bolsonaro and Argentina, Alberto Fernández": each state, and after its comma its man. */
function isHolder(joined: readonly Party[], name: Party, tokens: Token[]): boolean {
  const state = joined.at(-1) as Party;
  const before = joined.at(-2);
  if (
    name.kind !== 'person' ||
    name.who.length !== 1 ||
    normAt(tokens, state.last) !== ',' ||
    name.first - state.last !== 1
  )
    return false;
  if (state.possessive || state.who.length !== 1 || state.who[0]?.country !== name.who[0]?.country) return false;
  const gap = before ? tokens.slice(before.last, state.first).map((t) => t.norm) : [];
  const follows = before?.kind === 'person' && /^(?:, )?and$/.test(gap.join(' '));
  return (state.kind === 'officials' && state.who[0]?.role !== null) || (state.kind === 'country' && follows);
}

/** Names joined by commas and "and", the first of them party `k`. */
function namesFrom(parties: Party[], k: number, tokens: Token[]): Party[] {
  const names: Party[] = [];
  for (; k < parties.length; k++) {
    const party = parties[k] as Party;
    const before = names.at(-1);
    const gap = before ? tokens.slice(before.last, party.first).map((t) => t.norm) : [];
    if (party.kind !== 'person' || party.who.length !== 1 || gap.length > 2) break;
    if (before && (gap.length === 0 || !gap.every((word) => word === ',' || word === 'and'))) break;
    names.push(party);
  }
  return names;
}

/** An office or a state before the names, of one of their states and in one list with what follows. */
function isOffice(parties: Party[], k: number, names: Party[], tokens: Token[]): boolean {
  const party = parties[k] as Party;
  const next = parties[k + 1]?.first ?? (names[0] as Party).first;
  const gap = tokens.slice(party.last, next).map((t) => t.norm);
  return (
    (party.kind === 'officials' || party.kind === 'country') &&
    !party.possessive &&
    gap.length <= 2 &&
    gap.every((word) => /^(?:,|and|of|the|-)$/.test(word)) &&
    names.some((n) => n.who[0]?.country === party.who[0]?.country)
  );
}

/** "his Chinese counterpart Wang Yi", "the Kuwaiti foreign minister, Sheikh Sabah": two parties that are one person. */
export function joinApposed(parties: Party[], tokens: Token[]): Party[] {
  const joined: Party[] = [];
  for (const party of parties) {
    const previous = joined.at(-1);
    if (previous && apposed(previous, party, tokens)) {
      joined[joined.length - 1] = {
        ...previous,
        kind: 'person',
        who: party.who,
        last: party.last,
        end: party.end,
        possessive: party.possessive,
      };
      continue;
    }
    joined.push(party);
  }
  return joined;
}

function apposed(a: Party, b: Party, tokens: Token[]): boolean {
  if (a.possessive || b.kind !== 'person' || (a.kind !== 'unnamed' && a.kind !== 'officials')) return false;
  const gap = b.first - a.last;
  const between = tokens
    .slice(a.last, b.first)
    .map((t) => t.norm)
    .join(' ');
  // "his Zimbabwean counterpart, 91-year-old Robert Mugabe"
  if (!/^(?:,(?: \d+ - year - old)?)?$/.test(between)) return false;
  const [x, y] = [a.who[0], b.who[0]];
  if (!x || !y || b.who.length > 1) return false;
  if (x.country && y.country && x.country !== y.country) return false;
  // With a comma between, a further list item is as likely: only a like role ties them.
  return gap === 0 || (a.kind === 'unnamed' && (!x.role || !y.role || x.role.toLowerCase() === y.role.toLowerCase()));
}

/** "met on Monday President Putin": the day is no part of the name. */
export function withoutDay(span: TokenSpan, tokens: Token[]): TokenSpan {
  const day = /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(today|yesterday)$/.test(normAt(tokens, span.first));
  return day && span.last - span.first > 1
    ? { ...span, first: span.first + 1, start: (tokens[span.first + 1] as Token).start }
    : span;
}
