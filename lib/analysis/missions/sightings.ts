import type { Sentence } from '../../language/sentences.ts';
import { isPossessive, type Token } from '../../language/tokens.ts';
import type { MissionType } from '../../types.ts';
import { normAt, phraseAt } from '../meetings/sentence.ts';
import { type MissionContext, subjectStates, unnamedStates } from './context.ts';
import { bearersAgain, handedOver, listedEnvoys } from './envoys.ts';
import {
  INTRANSITIVE,
  MISSION_NOUNS,
  type MissionNoun,
  NEEDS_BOTH_SIDES,
  NOT_A_MISSION_AFTER,
  NOT_A_MISSION_BEFORE,
  OTHER_MISSIONS,
  PERSONAL,
} from './missions.table.ts';
import { type Left, type Place, type Right, readLeft, readRight } from './sides.ts';
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
  /** "diplomatic headquarters": of the kind that another naming of the pair tells. */
  vague: boolean;
  /** "three Chadian diplomats": staff of a mission that is not named; it counts only where they are expelled. */
  staff: boolean;
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
  found.forEach((s, k) => {
    const next = found[k + 1];
    // "the chargé d'affaires at the Syrian embassy in Washington"
    if (next && s.type === 'ambassador' && !s.sending && !s.host && isPostOf(tokens, s, next)) s.as = next;
  });
  return [
    ...found,
    ...bearersAgain(context, found),
    ...handedOver(context, found),
    ...listedEnvoys(context, found),
  ].sort((a, b) => a.first - b.first);
}

function isPostOf(tokens: Token[], s: Sighting, post: Sighting): boolean {
  if (post.type === 'ambassador' || post.sentence !== s.sentence) return false;
  return post.first === s.last + 1 && /^(at|of|in|from)$/.test(normAt(tokens, s.last));
}

/** "It would be reopened": the post named last, where that is done to it which is done to posts. */
function standsFor({ tokens }: MissionContext, sentence: Sentence, i: number, post?: Sighting): Sighting | null {
  if (!post || post.type === 'ambassador' || sentence.index - post.sentence.index > 1) return null;
  if (!/^(would|will|was|is|has|had|could|may|should|had)$/.test(normAt(tokens, i + 1))) return null;
  for (let k = i + 2; k < Math.min(sentence.last, i + 6); k++) {
    const verb = actVerbAt(tokens, k);
    if (!verb || PERSONAL.has(verb.action)) continue;
    if (verb.form === 'participle' || (INTRANSITIVE.has(verb.base) && normAt(tokens, k - 1) === 'to'))
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
  noun: MissionNoun,
  earlier: readonly Sighting[],
): Sighting[] {
  const { tokens } = context;
  const left = readLeft(context, at, sentence.first);
  const lists = noun.plural ? 'always' : noun.type === 'ambassador' ? 'closed' : 'never';
  const right = readRight(context, end, sentence.last, lists);
  const title = noun.type === 'ambassador' && context.tokens[at]?.shape === 'title' && followsName(context, end);
  if (normAt(tokens, left.first - 1) === 'former' || normAt(tokens, left.first - 2) === 'former') return [];
  const vague = NEEDS_BOTH_SIDES.has(normAt(tokens, at)) && end === at + 1;
  if (vague && !isPost(context, left, right)) return [];
  const bare = title && left.sendings.length === 0 && right.places.length === 0 && right.sendings.length === 0;
  // "the Washington ambassador to Nairobi": a capital before the noun sends where another follows
  if (left.host && left.sendings.length === 0 && !left.own && right.places.some((p) => p.code !== left.host))
    left.sendings.push(left.host);
  const places = right.places.length > 0 ? right.places : left.host ? [{ code: left.host, city: left.city }] : [];
  // The adjective names the organisation's or the city's place, never the sender.
  let sendings: (string | null)[] = left.sendings.length > 0 ? left.sendings : right.sendings;
  if (sendings.length === 0 && (left.own || (noun.plural && places.length > 0 && isObjectOf(tokens, left.first)))) {
    const known = left.own ? lastOwn(earlier, sentence)?.sending : null;
    const owners = known ? [known] : ownersOf(context, sentence, left, earlier);
    if (left.own && owners.length === 0 && unnamedStates(context, sentence.first, left.first)) return [];
    // "Sudan let Marines guard its mission in Khartoum": no state has an embassy at home
    const abroad = owners.filter((code) => !places.some((p) => p.code === code));
    if (left.own || abroad.length > 1) sendings = abroad;
  }
  // "a diplomat" of no state; "diplomats from Chad"
  if (noun.staff && sendings.length === 0) {
    if (!right.from) return [];
    sendings = [right.from.code];
  }
  // A nuncio is the Pope's.
  if (/^nunci/.test(normAt(tokens, end - 1)) && sendings.length === 0) sendings = ['VA'];
  const type = vague && places.some((p) => p.city && !isCapital(context, p)) ? 'consulate' : noun.type;
  const one = {
    sentence,
    first: left.first,
    last: right.last,
    noun: at,
    type,
    from: right.from,
    definite: left.definite || left.own || left.sendings.length > 0,
    // "the Swedish and Finnish embassies": one of each
    plural: noun.plural && left.sendings.length < 2,
    own: left.own,
    vague: vague || noun.staff === true || VAGUE.test(normAt(tokens, end - 1)),
    address:
      noun.staff === true || (bare && !left.own) || (/^envoys?$/.test(normAt(tokens, at)) && right.places.length === 0),
    staff: noun.staff === true,
    silent: false,
    as: null,
    bearer: null,
  };
  return (sendings.length > 0 ? sendings : [null]).flatMap((sending) =>
    (places.length > 0 ? places : [null]).map((place) => {
      const abroad = place && place.code !== sending ? place : null;
      return { ...one, sending, host: abroad?.code ?? null, city: abroad?.city ?? null };
    }),
  );
}

function lastOwn(earlier: readonly Sighting[], sentence: Sentence): Sighting | null {
  for (let i = earlier.length - 1; i >= 0 && earlier[i]?.sentence === sentence; i--)
    if (earlier[i]?.own) return earlier[i] as Sighting;
  return null;
}

/** "diplomatic headquarters", "the compound": any kind of mission. */
const VAGUE = /^(headquarters|compound|mission|missions)$/;

/** Who "its" and "their" stand for: one state, or all that are joined before a plural. */
function ownersOf(context: MissionContext, sentence: Sentence, left: Left, earlier: readonly Sighting[]): string[] {
  const { tokens } = context;
  const several = !left.own || /^their$/.test(normAt(tokens, left.first));
  return several
    ? subjectStates(context, sentence, left.first, earlier)
    : subjectStates(context, sentence, left.first, earlier).slice(-1);
}

/** "move embassies to", "reopening embassies": a verb right before a bare plural. */
const isObjectOf = (tokens: Token[], first: number): boolean => actVerbAt(tokens, first - 1) !== null;

/** A mission of a known state in a city, or one that is opened in a city. */
function isPost({ tokens }: MissionContext, left: Left, right: Right): boolean {
  const known = left.own || (left.sendings.length > 0 && !left.sendings.some((code) => OTHER_MISSIONS.has(code)));
  const made = /^(an?|new)$/.test(normAt(tokens, left.first - 1)) && actVerbAt(tokens, left.first - 2) !== null;
  return (known || made) && right.places.some((p) => p.city !== null);
}

const isCapital = ({ capitals }: MissionContext, { city }: Place): boolean => capitals.has(city);

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
