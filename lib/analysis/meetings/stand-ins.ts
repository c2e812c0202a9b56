import type { Token } from '../../language/tokens.ts';
import type { Quote } from '../../types.ts';
import type { Entities, TokenSpan } from '../entities.ts';
import type { Party, Who } from './parties.ts';
import { normAt } from './sentence.ts';
import { PREPOSITIONS } from './words.table.ts';

const FIRST_PERSON = new Set(['I', 'we', 'We', 'me', 'my', 'My', 'our', 'Our']);

/** "I met …" in a quotation or after a transcript's "RUMSFELD:" is the speaker. */
export function firstPersons(entities: Entities, quotes: readonly Quote[]): [TokenSpan, string][] {
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
export function groups(entities: Entities, taken: Uint8Array): [TokenSpan, string[]][] {
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
        const two = lastTwo(mentions, m, sentences[Math.max(0, sentence.index - 2)]?.first ?? 0, state);
        found.push([
          { first: i, last: i + 1, start: (tokens[i] as Token).start, end: (tokens[i] as Token).end },
          two.length === 2 ? two : [],
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
      found.push([
        { first: i, last: last + 1, start: (tokens[i] as Token).start, end: (tokens[last] as Token).end },
        pair.length === 2 ? pair : [],
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
export function secondOffice(entities: Entities, party: Party, taken: Uint8Array): [TokenSpan, Who][] {
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
