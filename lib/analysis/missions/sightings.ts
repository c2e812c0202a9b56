import type { Sentence } from '../../language/sentences.ts';
import { isPossessive, type Token } from '../../language/tokens.ts';
import type { DevelopmentAction, MissionType } from '../../types.ts';
import { normAt, phraseAt } from '../meetings/sentence.ts';
import { type MissionContext, subjectState } from './context.ts';
import {
  MISSION_NOUNS,
  type MissionNoun,
  NEEDS_BOTH_SIDES,
  NOT_A_MISSION_AFTER,
  NOT_A_MISSION_BEFORE,
  OTHER_MISSIONS,
  PERSONAL,
} from './missions.table.ts';
import { type Left, type Right, readLeft, readRight } from './sides.ts';
import { actVerbAt } from './verbs.ts';

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
  /** "Ambassador Goldberg": a form of address, no mission unless something is told of it. */
  address: boolean;
  /** "It would be reopened": no words of its own to mark. */
  silent: boolean;
  /** Stands for another naming: "Petrović was summoned", who was named as the ambassador before. */
  as: Sighting | null;
  bearer: string | null;
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
      if (!noun) {
        const pronoun = token.norm === 'it' ? standsFor(context, sentence, i, found.at(-1)) : null;
        if (pronoun) found.push(pronoun);
        continue;
      }
      const last = i + noun.phrase.split(' ').length;
      if (!isOtherThing(tokens, i, last)) found.push(...read(context, sentence, i, last, noun, found));
      i = last - 1;
    }
  }
  return [...found, ...bearersAgain(context, found)].sort((a, b) => a.first - b.first);
}

/** People who were named as ambassadors, where a later sentence summons, expels or recalls them by name. */
function bearersAgain(context: MissionContext, found: readonly Sighting[]): Sighting[] {
  const { mentions, sentences } = context.entities;
  const envoys = new Map<string, Sighting>();
  for (const s of found) {
    if (s.type !== 'ambassador' || s.address) continue;
    const bearer = mentions.find(
      (m) =>
        m.last > s.first &&
        m.first - s.last <= (normAt(context.tokens, s.last) === ',' ? 1 : 0) &&
        m.first < s.sentence.last,
    );
    if (bearer && !envoys.has(bearer.person)) envoys.set(bearer.person, s);
  }
  if (envoys.size === 0) return [];
  return mentions.flatMap((m): Sighting[] => {
    const as = envoys.get(m.person);
    const sentence = sentences.find((one) => one.first <= m.first && one.last > m.first);
    if (
      !as ||
      !sentence ||
      m.first < as.last ||
      sentence === as.sentence ||
      found.some((s) => s.first < m.last && s.last > m.first)
    )
      return [];
    let moved = false;
    for (let k = sentence.first; k < sentence.last; k++)
      moved ||= MOVING.has(actVerbAt(context.tokens, k)?.action ?? 'other');
    if (!moved) return [];
    return [
      { ...as, sentence, first: m.first, last: m.last, noun: m.first, own: false, silent: true, as, bearer: m.person },
    ];
  });
}
const MOVING: ReadonlySet<DevelopmentAction> = new Set(['summon', 'expel', 'recall']);

/** "It would be reopened": the post named last, where that is done to it which is done to posts. */
function standsFor({ tokens }: MissionContext, sentence: Sentence, i: number, post?: Sighting): Sighting | null {
  if (!post || post.type === 'ambassador' || sentence.index - post.sentence.index > 1) return null;
  if (!/^(would|will|was|is|has|had|could|may|should|had)$/.test(normAt(tokens, i + 1))) return null;
  for (let k = i + 2; k < Math.min(sentence.last, i + 6); k++) {
    const verb = actVerbAt(tokens, k);
    if (verb?.form === 'participle' && !PERSONAL.has(verb.action))
      return { ...post, sentence, first: i, last: i + 1, noun: i, definite: true, own: false, silent: true, as: post };
  }
  return null;
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
  if ((head === 'envoy' || head === 'envoys') && after !== 'to' && (tokens[last]?.shape ?? 'lower') !== 'lower')
    return true;
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
  if (NEEDS_BOTH_SIDES.has(normAt(tokens, at)) && end === at + 1 && !isPost(left, right)) return [];
  const bare = title && left.sendings.length === 0 && !right.host && !right.sending && !left.own;
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
    address: bare || (/^envoys?$/.test(normAt(tokens, at)) && !right.host),
    silent: false,
    as: null,
    bearer: null,
  }));
}

function isPost(left: Left, right: Right): boolean {
  const known = left.own || (left.sendings.length > 0 && !left.sendings.some((code) => OTHER_MISSIONS.has(code)));
  return known && right.city !== null;
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
