import { Gazetteer } from '../../language/gazetteer.ts';
import type { Sentence } from '../../language/sentences.ts';
import { isPossessive, type Token } from '../../language/tokens.ts';
import type { MissionType } from '../../types.ts';
import type { CountryMention, Entities, TokenSpan } from '../entities.ts';
import { ENVOY_NOUNS, MISSION_NOUNS } from './missions.table.ts';

/** One place where a mission or its head is named, with the sides that the words beside it tell. */
export interface Sighting extends TokenSpan {
  sentence: number;
  type: MissionType;
  sending: string | null;
  host: string | null;
  city: string | null;
  /** "the embassy", "its embassy there": tied to what was named before. */
  bare: boolean;
  noun: number;
}

let nouns: Gazetteer<MissionType> | undefined;
function trie(): Gazetteer<MissionType> {
  if (!nouns) {
    nouns = new Gazetteer();
    for (const [words, type] of MISSION_NOUNS) nouns.add(words, type);
    for (const words of ENVOY_NOUNS) nouns.add(words, 'ambassador');
  }
  return nouns;
}

/** Every mission and head of mission that the text names, in order. */
export function findSightings(entities: Entities): Sighting[] {
  const { tokens, sentences } = entities;
  const starts = new Map(entities.countries.map((c) => [c.first, c]));
  const ends = new Map(entities.countries.map((c) => [c.last, c]));
  const found: Sighting[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const match = trie().match(tokens, i, sentence.last);
      if (!match) continue;
      const type = match.values[0] as MissionType;
      const left = readLeft(entities, sentence, i, ends);
      const right = readRight(entities, sentence, match.last, starts);
      const sending = left.code ?? right.of;
      const first = left.first;
      const last = right.last;
      found.push({
        first,
        last,
        start: (tokens[first] as Token).start,
        end: (tokens[last - 1] as Token).end,
        sentence: sentence.index,
        type,
        sending: sending === right.host ? (left.code ? left.code : null) : sending,
        host: right.host,
        city: right.city,
        bare: sending === null && right.host === null,
        noun: i,
      });
      i = match.last - 1;
    }
  }
  return found;
}

/** "the all-but-abandoned U.S.", "Israel’s new", "its": the sending state before the noun. */
function readLeft(
  entities: Entities,
  sentence: Sentence,
  noun: number,
  ends: ReadonlyMap<number, CountryMention>,
): { code: string | null; first: number } {
  const { tokens } = entities;
  let at = noun;
  for (let k = 0; k < 5 && at > sentence.first; k++) {
    const direct = ends.get(at);
    if (direct) return { code: direct.code, first: direct.first };
    const before = tokens[at - 1] as Token;
    if (isPossessive(before) || before.text === '’') {
      const owner = ends.get(at - 1);
      if (owner) return { code: owner.code, first: owner.first };
      return { code: null, first: at };
    }
    if (before.norm === 'its' || before.norm === 'their')
      return { code: subjectState(entities, sentence, at - 1), first: at };
    if (before.kind !== 'word' || !ADJECTIVES.test(before.norm)) break;
    at--;
  }
  return { code: null, first: noun };
}
const ADJECTIVES =
  /^(?:new|first|former|old|permanent|resident|full|fully|fledged|own|then|current|acting|deputy|abandoned|but|all|main|existing|future|shuttered)$/;

/** The state whose deed a clause tells: the last state, or official's state, named before a token in its sentence, else the sentence before. */
export function subjectState(entities: Entities, sentence: Sentence, before: number): string | null {
  const inRange = (from: number) => {
    const countries = entities.countries
      .filter((c) => c.first >= from && c.last <= before)
      .map((c) => ({ at: c.first, code: c.code as string | null }));
    const people = entities.mentions
      .filter((m) => m.first >= from && m.last <= before)
      .map((m) => ({ at: m.first, code: entities.people.find((p) => p.id === m.person)?.country ?? null }));
    return [...countries, ...people].filter((x) => x.code).sort((a, b) => a.at - b.at);
  };
  const own = inRange(sentence.first);
  if (own.length) return own[0]?.code ?? null;
  const previous = entities.sentences[sentence.index - 1];
  return previous ? (inRange(previous.first)[0]?.code ?? null) : null;
}

/** "in Ashgabat, Turkmenistan’s capital", "of Oman in Zanzibar", "to Peru", "there". */
function readRight(
  entities: Entities,
  sentence: Sentence,
  from: number,
  starts: ReadonlyMap<number, CountryMention>,
): { of: string | null; host: string | null; city: string | null; last: number } {
  const { tokens } = entities;
  const right: { of: string | null; host: string | null; city: string | null; last: number } = {
    of: null,
    host: null,
    city: null,
    last: from,
  };
  let at = from;
  for (let step = 0; step < 2; step++) {
    const preposition = at < sentence.last ? (tokens[at] as Token).norm : '';
    if (!['of', 'in', 'to', 'at', 'for'].includes(preposition)) break;
    let next = at + 1;
    const skip = /^(?:the|a|an|sultanate|republic|kingdom|state|of)$/;
    let state = starts.get(next);
    while (!state && next < sentence.last && skip.test((tokens[next] as Token).norm)) {
      next++;
      state = starts.get(next);
    }
    const city = entities.cities.find((c) => c.first === next);
    if (preposition === 'of') {
      if (!state || right.of) break;
      right.of = state.code;
      at = state.last;
    } else {
      if (!state && !city) break;
      right.host = state?.code ?? city?.country ?? null;
      right.city = city?.city ?? state?.city ?? null;
      at = Math.max(state?.last ?? 0, city?.last ?? 0);
      right.last = at;
      break;
    }
    right.last = at;
  }
  return right;
}
