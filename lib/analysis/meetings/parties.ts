import { isPossessive, type Token } from '../../language/tokens.ts';
import type { Quote } from '../../types.ts';
import { bareDelegations } from '../delegations.ts';
import type { Entities, TokenSpan } from '../entities.ts';
import {
  isModifier,
  joinApposed,
  joinHolders,
  leads,
  officeAmong,
  opensClause,
  prepositionBefore,
  withoutDay,
} from './noun-phrases.ts';
import { normAt } from './sentence.ts';
import { firstPersons, groups, secondOffice } from './stand-ins.ts';
import { addStates, headOf } from './states.ts';
import { PLURAL_OFFICIALS } from './words.table.ts';

/** Confidence in a person's state below which a guest may be of another. */
const SURE = 0.7;
/** One side of a meeting, as precisely as the text names it. */
export interface Who {
  official: string | null;
  country: string | null;
  role: string | null;
  /** Several unnamed people ("Cuban officials"): no named person stands for them. */
  several?: true;
  /** Whose official it is was only guessed. */
  unsure?: true;
}

/** A stretch of a sentence that names or stands for someone who can take part in a meeting, or for a place. */
export interface Party extends TokenSpan {
  kind: 'person' | 'reference' | 'unnamed' | 'officials' | 'country' | 'city';
  who: Who[];
  /** The preposition that governs it ("with", "to", "in"), null where none does. */
  preposition: string | null;
  /** "Cohen's", "his": it only modifies what follows. */
  possessive: boolean;
  /** Where it names a place: city and country. */
  place: { city: string | null; country: string } | null;
  /** Parties joined to it by commas and "and" share this number. */
  group: number;
}

/** All parties of the article, in order, without overlap. */
export function findParties(entities: Entities, quotes: readonly Quote[] = []): Party[] {
  const { tokens } = entities;
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const whoIs = (id: string): Who[] => {
    const person = people.get(id);
    if (!person?.official) return [];
    return [
      {
        official: id,
        country: person.country,
        role: person.role,
        ...(person.confidence < SURE ? { unsure: true as const } : {}),
      },
    ];
  };
  const found: Party[] = [];
  const starts = new Set([...entities.mentions, ...entities.unnamed, ...entities.countries].map((m) => m.first));
  const taken = new Uint8Array(tokens.length);
  const add = (span: TokenSpan, kind: Party['kind'], who: Who[], place: Party['place'] = null) => {
    for (let i = span.first; i < span.last; i++) if (taken[i]) return;
    for (let i = span.first; i < span.last; i++) taken[i] = 1;
    found.push({ ...pick(span), kind, who, place, preposition: null, possessive: false, group: -1 });
  };
  for (const mention of entities.mentions) add(withoutDay(mention, tokens), 'person', whoIs(mention.person));
  for (const unnamed of entities.unnamed) {
    const head =
      unnamed.country && /^(?:state )?leader$/i.test(unnamed.role ?? '') ? headOf(entities, unnamed.country) : null;
    add(unnamed, 'unnamed', head ? whoIs(head) : [{ official: null, country: unnamed.country, role: unnamed.role }]);
  }
  for (const [span, speaker] of firstPersons(entities, quotes)) add(span, 'reference', whoIs(speaker));
  for (const reference of entities.references) add(reference, 'reference', reference.people.flatMap(whoIs));
  for (const [span, pair] of groups(entities, taken)) add(span, 'reference', pair.flatMap(whoIs));
  addStates(entities, taken, starts, add, found, whoIs);
  for (const { span, leader } of bareDelegations(entities)) add(span, 'person', whoIs(leader));
  for (const city of entities.cities) add(city, 'city', [], { city: city.city, country: city.country });
  for (const party of [...found])
    for (const [span, who] of secondOffice(entities, party, taken)) add(span, 'unnamed', [who]);
  found.sort((a, b) => a.first - b.first);
  for (const party of found) {
    party.possessive = isPossessive(tokens[party.last]) || (party.kind === 'reference' && isModifier(tokens, party));
    party.preposition = prepositionBefore(tokens, party.first);
    if (party.preposition === 'as' && isListed(tokens, party)) party.preposition = null;
    officeholders(tokens, party);
    if (opensClause(tokens, party) || leads(tokens, party)) party.preposition = null;
  }
  locate(found, tokens);
  return joinApposed(joinHolders(found, tokens), tokens);
}

/** "Akar as well as Hasanov": joined, not governed. */
const isListed = (tokens: Token[], { first }: Party): boolean =>
  [1, 2, 3].some((n) => normAt(tokens, first - n) === 'as' && normAt(tokens, first - n - 1) === 'well');

/** "to Georgetown, Guyana": the state behind a comma says where its town is, with the town's preposition. */
function locate(parties: Party[], tokens: Token[]): void {
  parties.forEach((party, k) => {
    const town = parties[k - 1];
    if (party.kind !== 'country' || !town?.place?.city || town.place.country !== party.place?.country) return;
    if (party.first - town.last === 1 && normAt(tokens, town.last) === ',' && party.preposition === null)
      party.preposition = town.preposition;
  });
}

/** "the foreign ministers of Egypt and Turkey": the states stand for their ministers, with the preposition of those. */
function officeholders(tokens: Token[], party: Party): void {
  if (party.kind !== 'country' || !/^(?:of|from)$/.test(party.preposition ?? '') || party.possessive) return;
  if (/^(?:member|members)$/.test(normAt(tokens, party.last))) return;
  let at = party.first - 1;
  while (normAt(tokens, at) !== party.preposition) at--;
  // "leaders and ministers from Uganda"
  while (
    normAt(tokens, at - 2) === 'and' &&
    PLURAL_OFFICIALS.has(normAt(tokens, at - 1)) &&
    PLURAL_OFFICIALS.has(normAt(tokens, at - 3))
  )
    at -= 2;
  if (
    !PLURAL_OFFICIALS.has(normAt(tokens, at - 1)) &&
    !/^(presidents|premiers|chancellors)$/.test(normAt(tokens, at - 1))
  )
    return;
  party.preposition = prepositionBefore(tokens, at - 1);
  // "met the presidents of Poland and Latvia": the phrase begins with its noun
  party.first = at - 1;
  party.start = tokens[at - 1]?.start ?? party.start;
  party.kind = 'officials';
  party.place = null;
  const role = officeAmong(tokens, at - 3, at);
  party.who = party.who.map((w) => ({ ...w, role }));
}

const pick = ({ start, end, first, last }: TokenSpan): TokenSpan => ({ start, end, first, last });

/** How many states or organisations are on the two sides; unknown ones count each for itself. */
export function sides(who: readonly Who[]): number {
  // A rebel leader is of the same state as the president he fights, and no less a side.
  const side = ({ country, role }: Who) =>
    /\b(?:rebel|militia|insurgent|guerrilla|separatist)\b/.test(role ?? '') ? `${country} rebels` : country;
  const known = new Set(who.filter((w) => w.country).map(side));
  return known.size + who.filter((w) => !w.country && w.official).length;
}
