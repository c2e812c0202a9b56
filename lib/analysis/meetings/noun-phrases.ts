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
export function officialsSpan(tokens: Token[], country: TokenSpan, taken: Uint8Array): TokenSpan | null {
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
  let first = country.first;
  while (OFFICIAL_FILLERS.has(normAt(tokens, first - 1)) && normAt(tokens, first - 1) !== 'and' && !taken[first - 1])
    first--;
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** The preposition before a noun phrase, looked for past determiners, titles and adjectives. */
export function prepositionBefore(tokens: Token[], first: number): string | null {
  for (let i = first - 1, n = 0; i >= 0 && n < 5; i--, n++) {
    const token = tokens[i] as Token;
    const norm = token.norm;
    // "in the Indian state of Goa", "in the city of Lahore"
    if (
      norm === 'of' &&
      /^(city|state|town|capital|port|resort|village|island|province|sultanate|emirate)$/.test(normAt(tokens, i - 1))
    ) {
      i--;
      continue;
    }
    if (PREPOSITIONS.has(norm)) return norm;
    // "in the capital, Naypyitaw"
    if (norm === ',' && normAt(tokens, i - 1) === 'capital' && i === first - 1) continue;
    // "in the Philippine capital Manila"
    if (norm === 'capital' && tokens[i - 1]?.shape === 'title') {
      i--;
      continue;
    }
    const skippable =
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
  if (gap > 1 || (gap === 1 && normAt(tokens, a.last) !== ',')) return false;
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
