import { isPossessive, type Token } from '../../language/tokens.ts';
import type { Quote } from '../../types.ts';
import { leaderOfDelegation } from '../delegations.ts';
import type { Entities, TokenSpan } from '../entities.ts';
import { normAt } from './sentence.ts';
import {
  DETERMINERS,
  OFFICIAL_FILLERS,
  OFFICIAL_NOUNS,
  PLURAL_OFFICIALS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
} from './words.table.ts';

const CITY_STATES: Readonly<Record<string, string>> = { HK: 'Hong Kong', MO: 'Macau', SG: 'Singapore', MC: 'Monaco' };

/** Movements that are a state's government: they sit at the table for it. */
const GOVERNS: Readonly<Record<string, string>> = { TALIBAN: 'AF' };

/** One side of a meeting, as precisely as the text names it. */
export interface Who {
  official: string | null;
  country: string | null;
  role: string | null;
  /** Several unnamed people ("Cuban officials"): no named person stands for them. */
  several?: true;
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

const FIRST_PERSON = new Set(['I', 'we', 'We', 'me', 'my', 'My', 'our', 'Our']);

/** All parties of the article, in order, without overlap. */
export function findParties(entities: Entities, quotes: readonly Quote[] = []): Party[] {
  const { tokens } = entities;
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const whoIs = (id: string): Who[] => {
    const person = people.get(id);
    return person?.official ? [{ official: id, country: person.country, role: person.role }] : [];
  };
  const found: Party[] = [];
  const taken = new Uint8Array(tokens.length);
  const add = (span: TokenSpan, kind: Party['kind'], who: Who[], place: Party['place'] = null) => {
    for (let i = span.first; i < span.last; i++) if (taken[i]) return;
    for (let i = span.first; i < span.last; i++) taken[i] = 1;
    found.push({ ...pick(span), kind, who, place, preposition: null, possessive: false, group: -1 });
  };
  for (const mention of entities.mentions) add(mention, 'person', whoIs(mention.person));
  for (const unnamed of entities.unnamed)
    add(unnamed, 'unnamed', [{ official: null, country: unnamed.country, role: unnamed.role }]);
  for (const [span, speaker] of firstPersons(entities, quotes)) add(span, 'reference', whoIs(speaker));
  for (const reference of entities.references) add(reference, 'reference', reference.people.flatMap(whoIs));
  for (const [span, pair] of groups(entities, taken)) add(span, 'reference', pair.flatMap(whoIs));
  for (const country of entities.countries) {
    const same = found.at(-1);
    if (same?.kind === 'country' && same.first === country.first && same.last === country.last) {
      // "the two Koreas" are two parties in one.
      same.who.push({ official: null, country: country.code, role: null });
      continue;
    }
    if (taken[country.first]) continue;
    const span = officialsSpan(tokens, country, taken);
    if (span && /^(previous|past|successive|former|ex)$/.test(normAt(tokens, span.first - 1))) continue;
    if (span) {
      const leader = leaderOfDelegation(entities, span);
      add(
        span,
        leader ? 'person' : 'officials',
        leader
          ? whoIs(leader)
          : [
              {
                official: null,
                country: GOVERNS[country.code] ?? country.code,
                role: null,
                ...(PLURAL_OFFICIALS.has(normAt(tokens, span.last - 1)) ? { several: true as const } : {}),
              },
            ],
      );
      continue;
    }
    if (country.form === 'adjective' || country.form === 'periphrasis') continue;
    // "United States Agency for …" is the agency's name.
    const next = tokens[country.last];
    const within =
      country.form === 'name' &&
      next?.shape === 'title' &&
      !next.glued &&
      kindAt(entities, country.start) === 'paragraph' &&
      !startsParty(entities, country.last);
    const place = { city: country.city ?? CITY_STATES[country.code] ?? null, country: country.code };
    if (within) continue;
    add(
      country,
      'country',
      [{ official: null, country: GOVERNS[country.code] ?? country.code, role: null }],
      country.form === 'organisation' ? null : place,
    );
  }
  for (const city of entities.cities) add(city, 'city', [], { city: city.city, country: city.country });
  for (const party of [...found])
    for (const [span, who] of secondOffice(entities, party, taken)) add(span, 'unnamed', [who]);
  found.sort((a, b) => a.first - b.first);
  for (const party of found) {
    party.possessive = isPossessive(tokens[party.last]) || (party.kind === 'reference' && isModifier(tokens, party));
    party.preposition = prepositionBefore(tokens, party.first);
    if (party.preposition === 'on' && party.kind === 'person') party.preposition = null;
    if (opensClause(tokens, party) || leads(tokens, party)) party.preposition = null;
  }
  return joinApposed(found, tokens);
}

/** "I met …" in a quotation or after a transcript's "RUMSFELD:" is the speaker. */
function firstPersons(entities: Entities, quotes: readonly Quote[]): [TokenSpan, string][] {
  const { tokens, sentences, mentions } = entities;
  const found: [TokenSpan, string][] = [];
  let speaker: string | null = null;
  let q = 0;
  let m = 0;
  for (const sentence of sentences) {
    while (m < mentions.length && (mentions[m]?.first ?? 0) < sentence.first) m++;
    const opener = mentions[m];
    const before = tokens[sentence.first - 1];
    const opens = before === undefined || sentence.block !== sentences[sentence.index - 1]?.block;
    if (
      opens &&
      opener &&
      opener.first <= sentence.first + 1 &&
      normAt(tokens, opener.last) === ':' &&
      sentence.kind === 'paragraph'
    )
      speaker = opener.person;
    else if (opens && /^(q|question)$/.test(normAt(tokens, sentence.first))) speaker = null;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      if (!FIRST_PERSON.has(token.text)) continue;
      while (q < quotes.length && (quotes[q]?.end ?? 0) <= token.start) q++;
      const quote = quotes[q];
      const who = quote && quote.start <= token.start ? quote.speaker : speaker;
      if (who) found.push([{ first: i, last: i + 1, start: token.start, end: token.end }, who]);
    }
  }
  return found;
}

const GROUP_NOUNS = new Set(
  'leaders presidents ministers premiers diplomats men women sides pair duo counterparts statesmen chiefs'.split(' '),
);

/** "the sanctioned leaders", "both", "the two": the two people of two states who were named last, where nothing better is known. */
function groups(entities: Entities, taken: Uint8Array): [TokenSpan, string[]][] {
  const { tokens, sentences, mentions, people } = entities;
  const state = new Map(people.map((p) => [p.id, p.country]));
  const found: [TokenSpan, string[]][] = [];
  let m = 0;
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      while (m < mentions.length && (mentions[m]?.last ?? 0) <= i) m++;
      const norm = normAt(tokens, i);
      if (taken[i]) continue;
      if (norm === 'they' || norm === 'them' || norm === 'their') {
        const two = lastTwo(mentions, m, sentences[Math.max(0, sentence.index - 1)]?.first ?? 0, state);
        if (two.length === 2)
          found.push([
            { first: i, last: i + 1, start: (tokens[i] as Token).start, end: (tokens[i] as Token).end },
            two,
          ]);
        continue;
      }
      if (norm !== 'the' && norm !== 'both') continue;
      let last = i + 1;
      while (
        last < i + 4 &&
        tokens[last]?.shape === 'lower' &&
        !GROUP_NOUNS.has(normAt(tokens, last)) &&
        !PREPOSITIONS.has(normAt(tokens, last))
      )
        last++;
      const isNoun = GROUP_NOUNS.has(normAt(tokens, last)) && tokens[last]?.shape === 'lower';
      if (!isNoun || taken[last] || normAt(tokens, last + 1) === 'of') continue;
      const pair = lastTwo(mentions, m, 0, state);
      if (pair.length === 2)
        found.push([
          { first: i, last: last + 1, start: (tokens[i] as Token).start, end: (tokens[last] as Token).end },
          pair,
        ]);
    }
  }
  return found;
}

/** The two people of different states who were named last before mention `m`, not before token `from`. */
function lastTwo(
  mentions: Entities['mentions'],
  m: number,
  from: number,
  state: ReadonlyMap<string, string | null>,
): string[] {
  const pair: string[] = [];
  for (let k = m - 1; k >= 0 && pair.length < 2 && m - k < 12; k--) {
    const mention = mentions[k];
    if (!mention || mention.first < from) break;
    if (
      !pair.includes(mention.person) &&
      (pair.length === 0 || state.get(pair[0] as string) !== state.get(mention.person))
    )
      pair.unshift(mention.person);
  }
  return pair;
}

const OFFICE = /^(minister|president|secretary|chancellor|premier|speaker|adviser|chief)$/;

/** "the country's prime minister and defense minister": a second office of the same state, and who holds it if the article says. */
function secondOffice(entities: Entities, party: Party, taken: Uint8Array): [TokenSpan, Who][] {
  const { tokens, people } = entities;
  const country = party.who[0]?.country;
  const last = normAt(tokens, party.last - 1);
  if (!country || party.who.length !== 1 || !OFFICE.test(last) || normAt(tokens, party.last) !== 'and') return [];
  let at = party.last + 1;
  const first = at;
  while (
    at < first + 3 &&
    tokens[at]?.shape === 'lower' &&
    !OFFICE.test(normAt(tokens, at)) &&
    !PREPOSITIONS.has(normAt(tokens, at))
  )
    at++;
  if (!OFFICE.test(normAt(tokens, at)) || tokens[at]?.shape !== 'lower' || taken[first]) return [];
  const role = tokens
    .slice(first, at + 1)
    .map((t) => t.norm)
    .join(' ');
  const holder = people.find(
    (p) => p.official && p.country === country && !p.former && (p.role ?? '').toLowerCase().includes(role),
  );
  const span = { first, last: at + 1, start: (tokens[first] as Token).start, end: (tokens[at] as Token).end };
  return [[span, { official: holder?.id ?? null, country, role: holder?.role ?? role }]];
}

function kindAt(entities: Entities, offset: number): string {
  return entities.article.blocks.find((b) => b.end > offset)?.kind ?? 'paragraph';
}

const startsParty = (entities: Entities, token: number): boolean =>
  entities.mentions.some((m) => m.first === token) ||
  entities.unnamed.some((u) => u.first === token) ||
  entities.countries.some((c) => c.first === token);

const pick = ({ start, end, first, last }: TokenSpan): TokenSpan => ({ start, end, first, last });

/** "his" before a noun; "her" only where a noun follows. */
function isModifier(tokens: Token[], party: TokenSpan): boolean {
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
function officialsSpan(tokens: Token[], country: TokenSpan, taken: Uint8Array): TokenSpan | null {
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
function prepositionBefore(tokens: Token[], first: number): string | null {
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
    // "in the Philippine capital Manila"
    if (norm === 'capital' && tokens[i - 1]?.shape === 'title') {
      i--;
      continue;
    }
    const skippable =
      DETERMINERS.has(norm) ||
      (OFFICIAL_FILLERS.has(norm) && norm !== 'and') ||
      ADJECTIVES.has(norm) ||
      (norm === '-' && token.glued);
    if (!skippable) return null;
  }
  return null;
}
/** "A delegation led by Cohen met …": Cohen met. */
function leads(tokens: Token[], party: Party): boolean {
  if (party.preposition !== 'by' || !/^(led|headed)$/.test(normAt(tokens, party.first - 2))) return false;
  return [3, 4, 5].some((n) => /^(delegation|team|group|mission)$/.test(normAt(tokens, party.first - n)));
}

/** "after Trump offered", "as he met": a clause follows, and the party is its subject. */
function opensClause(tokens: Token[], party: Party): boolean {
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
function joinApposed(parties: Party[], tokens: Token[]): Party[] {
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
