import type { Sentence } from '../../language/sentences.ts';
import { isPossessive, type Token } from '../../language/tokens.ts';
import type { MissionType } from '../../types.ts';
import { normAt, phraseAt } from '../meetings/sentence.ts';
import { type MissionContext, subjectState } from './context.ts';
import { MISSION_NOUNS, type MissionNoun, NOT_A_MISSION_AFTER, NOT_A_MISSION_BEFORE } from './missions.table.ts';
import { readLeft, readRight } from './sides.ts';

/** One place in the text that names a mission or its head. Tokens [first, last); what it does not say is null. */
export interface Sighting {
  sentence: Sentence;
  first: number;
  last: number;
  noun: number;
  type: MissionType;
  sending: string | null;
  host: string | null;
  city: string | null;
  /** "from Stockholm" after the noun: the host of one who is recalled, else the sender. */
  from: { code: string; city: string | null } | null;
  definite: boolean;
  plural: boolean;
  /** "its embassy": the sender is the clause's subject. */
  own: boolean;
}

/** Every naming of a mission or its head, in order of the text. */
export function findSightings(context: MissionContext): Sighting[] {
  const found: Sighting[] = [];
  const { tokens } = context;
  for (const sentence of context.entities.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word') continue;
      const noun = nounAt(tokens, i, sentence.last);
      if (!noun) continue;
      const last = i + noun.phrase.split(' ').length;
      if (!isOtherThing(tokens, i, last)) found.push(...read(context, sentence, i, last, noun, found));
      i = last - 1;
    }
  }
  return found;
}

let nounIndex: Map<string, MissionNoun[]> | undefined;

function byFirstWord(): Map<string, MissionNoun[]> {
  if (nounIndex) return nounIndex;
  nounIndex = new Map();
  for (const noun of MISSION_NOUNS) {
    const first = noun.phrase.split(' ')[0] as string;
    nounIndex.set(first, [...(nounIndex.get(first) ?? []), noun]);
  }
  return nounIndex;
}

function nounAt(tokens: Token[], i: number, limit: number): MissionNoun | null {
  let best: MissionNoun | null = null;
  for (const noun of byFirstWord().get((tokens[i] as Token).norm) ?? []) {
    if (!phraseAt(tokens, i, noun.phrase) || i + noun.phrase.split(' ').length > limit) continue;
    if (!best || noun.phrase.length > best.phrase.length) best = noun;
  }
  // "charge" is an everyday word; only the accent makes it a diplomat.
  if (best?.phrase === 'charge' && !/é/i.test((tokens[i] as Token).text)) return null;
  return best;
}

function isOtherThing(tokens: Token[], first: number, last: number): boolean {
  const head = normAt(tokens, last - 1);
  const after = normAt(tokens, last);
  if (NOT_A_MISSION_BEFORE.has(normAt(tokens, first - 1))) return true;
  if ((head === 'envoy' || head === 'envoys') && after !== 'to') return true;
  if (head === 'commissioner' && after === 'for') return true;
  if (NOT_A_MISSION_AFTER.has(after) && after !== 'at' && after !== 'for') return true;
  return after === 'at' && normAt(tokens, last + 1) === 'large';
}

function read(
  context: MissionContext,
  sentence: Sentence,
  at: number,
  end: number,
  noun: { type: MissionType; plural: boolean },
  earlier: readonly Sighting[],
): Sighting[] {
  const { tokens } = context;
  const left = readLeft(context, at, sentence.first);
  const right = readRight(context, end, sentence.last);
  const title = noun.type === 'ambassador' && context.tokens[at]?.shape === 'title' && followsName(context, end);
  if (normAt(tokens, left.first - 1) === 'former' || normAt(tokens, left.first - 2) === 'former') return [];
  // "Ambassador Goldberg": a form of address.
  if (title && left.sendings.length === 0 && !right.host && !right.sending) return [];
  // The adjective names the organisation's or the city's place, never the sender.
  const sendings: (string | null)[] = left.sendings.length > 0 ? left.sendings : [right.sending];
  if (left.own && left.sendings.length === 0 && !right.sending)
    sendings[0] =
      earlier.findLast((s) => s.own && s.sentence === sentence)?.sending ??
      subjectState(context, sentence, left.first, earlier);
  // A nuncio is the Pope's.
  if (/^nunci/.test(normAt(tokens, end - 1)) && !sendings[0]) sendings[0] = 'VA';
  const host = right.host ?? left.host;
  const city = right.host ? right.city : left.city;
  return sendings.map((sending) => ({
    sentence,
    first: left.first,
    last: right.last,
    noun: at,
    type: noun.type,
    sending,
    host: host === sending ? null : host,
    city: host === sending ? null : city,
    from: right.from,
    definite: left.definite || left.own || left.sendings.length > 0,
    plural: noun.plural,
    own: left.own,
  }));
}

function followsName(context: MissionContext, end: number): boolean {
  const next = context.tokens[end];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.shape !== 'lower' &&
    !isPossessive(next) &&
    !context.countryFrom.has(end)
  );
}
