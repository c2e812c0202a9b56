import { isPossessive, type Token } from '../../language/tokens.ts';
import type { DevelopmentAction } from '../../types.ts';
import { normAt } from '../meetings/sentence.ts';
import { verbGroup } from '../meetings/verbs.ts';
import { BOUNDARIES, PREPOSITIONS } from '../meetings/words.table.ts';
import { type Act, act, agentAfter, diplomatsFollow, togetherWith } from './act.ts';
import { type MissionContext, subjectStates } from './context.ts';
import { credentialsAt } from './credentials.ts';
import { expulsionAt } from './expulsions.ts';
import { ACT_NOUNS, BLASTS, INTRANSITIVE, PERSONAL, THROWING, WEAPONS } from './missions.table.ts';
import { downgradeAt } from './relations.ts';
import { type Place, placeAt } from './sides.ts';
import type { Sighting } from './sightings.ts';
import { statusOfNoun, statusOfVerb } from './status.ts';
import { type ActVerb, actVerbAt } from './verbs.ts';

const OBJECT_REACH = 7;
const APPOINT_REACH = 16;
const SUBJECT_REACH = 9;

/** All that the sentences tell of the missions they name. */
export function findActs(context: MissionContext, sightings: readonly Sighting[]): Act[] {
  const acts: Act[] = [];
  const bySentence = new Map<number, Sighting[]>();
  for (const s of sightings) bySentence.set(s.sentence.index, [...(bySentence.get(s.sentence.index) ?? []), s]);
  for (const own of bySentence.values()) {
    const sentence = (own[0] as Sighting).sentence;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (context.tokens[i]?.kind !== 'word') continue;
      acts.push(
        ...credentialsAt(context, own, i),
        ...expulsionAt(context, own, i),
        ...verbAct(context, own, i),
        ...nounAct(context, own, i),
        ...violenceAt(context, own, i),
        ...downgradeAt(context, own, i),
      );
    }
  }
  return acts;
}

function verbAct(context: MissionContext, all: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const sentence = (all[0] as Sighting).sentence;
  const verb = actVerbAt(tokens, i);
  const own = all.filter((s) => !s.staff || verb?.action === 'expel');
  if (!verb || own.some((s) => i >= s.first && i < s.last) || context.countryFrom.has(i)) return [];
  if (tokens[i]?.shape !== 'lower' && sentence.kind === 'paragraph' && i > sentence.first) return [];
  if (/^(the|a|an|its|their)$/.test(normAt(tokens, i - 1)) && verb.form !== 'participle') return [];
  if (verb.action === 'close' && normAt(tokens, i + 1) === 'to') return [];
  const group = verbGroup(tokens, verb.base.startsWith('re-') ? i - 2 : i, verb.form, sentence.first);
  // "the threat of attack on": a noun
  if (verb.form === 'base' && PREPOSITIONS.has(normAt(tokens, i - 1)) && normAt(tokens, i - 1) !== 'to') return [];
  // "served as ambassador" is somebody's past
  if (verb.base === 'serve as' && group.tense !== 'future') return [];
  const objects =
    group.passive && verb.action !== 'appoint'
      ? []
      : own.filter((s) => s.first > i && isObject(context, { ...verb, at: i }, s));
  const nearest = objects[0];
  let about = nearest ? objects.filter((s) => s.noun === nearest.noun) : [];
  let passive = false;
  if (about.length === 0 && (group.passive || INTRANSITIVE.has(verb.base))) {
    const subject = own.filter((s) => s.last <= group.first && isSubject(tokens, s, group.first)).at(-1);
    if (subject && (!PERSONAL.has(verb.action) || subject.type === 'ambassador'))
      about = togetherWith(context, own, subject);
    passive = group.passive;
  }
  // "Ambassador summoned this morning": headings leave out "was"
  if (about.length === 0 && sentence.kind !== 'paragraph' && verb.form === 'past') {
    about = own.filter((s) => s.last === i && !SENDS_ITSELF.has(verb.action));
    passive = about.length > 0;
  }
  // "at the Cuban embassy in Washington, expelling 15 diplomats"
  if (about.length === 0 && verb.action === 'expel' && diplomatsFollow(tokens, i)) {
    const near = own.filter((s) => s.last <= i).at(-1);
    if (near) about = [near];
  }
  about = about.filter((s) => verb.action !== 'summon' || s.type === 'ambassador');
  // People are named and withdrawn; "named the embassy" tells nothing.
  if (verb.action === 'appoint')
    about = about.filter((s) => !s.silent && (s.type === 'ambassador' || headsBefore(tokens, i, s.first)));
  if (about.length === 0) return [];
  const standing = statusOfVerb(tokens, sentence, group, verb.base);
  if (!standing) return [];
  const place = whereDone(context, i, sentence.last);
  // "an office was opened in Atlantis": elsewhere than where the others are
  if (!place && nearest === undefined && about.every((s) => !s.host) && isUnknownPlace(tokens, i)) return [];
  const subjects = passive ? [] : subjectStates(context, sentence, group.first, own);
  // Who serves has been sent by somebody else.
  const actor =
    verb.base === 'serve as' ? null : passive ? agentAfter(context, i, sentence.last) : (subjects.at(-1) ?? null);
  // "rejected France's proposed ambassador": who does so was to receive him
  const takes = REJECTING.has(verb.base) && about.every((s) => s.type === 'ambassador' && s.sending !== actor);
  let action = verb.action;
  // "summoned its ambassador to Oslo for consultations"
  if (action === 'summon' && !passive && about.every((s) => s.own)) action = 'recall';
  if (action === 'open' && standing.decided) action = 'decide-to-open';
  if (action === 'open' && normAt(tokens, i + 1) === 'fire') action = 'attack';
  const told =
    standing.decided && action !== 'decide-to-open' && !PERSONAL.has(action)
      ? { ...standing, status: 'planned' as const }
      : standing;
  return about.map((s) =>
    act(context, s, i, {
      action: kindOf(action, s, s.first - i <= 2),
      standing: told,
      actor,
      actors: subjects,
      place,
      host: takes ? actor : null,
    }),
  );
}

/** "The embassy was formally opened in Windhoek": a place right after the verb, past an adverb. */
function whereDone(context: MissionContext, verb: number, limit: number): Place | null {
  for (let k = verb + 1; k < Math.min(limit, verb + 3); k++)
    if (/^(in|at)$/.test(normAt(context.tokens, k))) return placeAt(context, k + 1, limit);
  return null;
}

const isUnknownPlace = (tokens: Token[], verb: number): boolean =>
  normAt(tokens, verb + 1) === 'in' && tokens[verb + 2]?.shape === 'title' && !MONTH.test(normAt(tokens, verb + 2));
const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Staff is withdrawn from embassies ("other"), ambassadors are recalled; ambassadors do not open. */
function kindOf(action: DevelopmentAction, sighting: Sighting, whole: boolean): DevelopmentAction {
  if (PERSONAL.has(action) && sighting.type !== 'ambassador' && (action === 'recall' || action === 'summon'))
    return action === 'recall' && whole ? 'close' : 'other';
  if (sighting.type === 'ambassador' && POSTS_ONLY.has(action)) return 'other';
  return action;
}

const REJECTING: ReadonlySet<string> = new Set(['reject', 'turn down']);
const SENDS_ITSELF: ReadonlySet<DevelopmentAction> = new Set(['appoint']);
const POSTS_ONLY: ReadonlySet<DevelopmentAction> = new Set(['open', 'decide-to-open', 'close', 'reopen', 'relocate']);

function isObject({ tokens, personTo }: MissionContext, verb: ActVerb & { at: number }, s: Sighting): boolean {
  const reach = verb.action === 'appoint' ? APPOINT_REACH : OBJECT_REACH;
  if (s.first - verb.at > reach) return false;
  const moved = s.type === 'ambassador' && reach === OBJECT_REACH;
  for (let k = verb.at + 1; k < s.first; k++) {
    const norm = normAt(tokens, k);
    if (/^[;:.]$/.test(norm)) return false;
    // "withdrew its approval from the nuncio"
    if (moved && /^(from|for|over|about|of|to)$/.test(norm)) return false;
    if (BOUNDARIES.has(norm) && norm !== 'as') return false;
    // "expelled Zuheir Jabbour, the chargé d'affaires": one and the same
    const apposition = s.type === 'ambassador' && personTo.has(k) && s.first - k <= 2;
    if (norm === ',' && reach === OBJECT_REACH && !apposition) return false;
    if (reach === OBJECT_REACH && /^(and|said|says|after|with|against|over|near|outside|front|opposite)$/.test(norm))
      return false;
  }
  return true;
}

function isSubject(tokens: Token[], s: Sighting, group: number): boolean {
  if (group - s.last > SUBJECT_REACH) return false;
  for (let k = s.last; k < group; k++) {
    const norm = normAt(tokens, k);
    // "was forced to close"
    if (/^(is|was|were|are)$/.test(norm) && /^(forced|ordered|compelled|told|asked)$/.test(normAt(tokens, k + 1)))
      continue;
    if (/^(;|:|and|but|said|says|is|was)$/.test(norm) || (BOUNDARIES.has(norm) && norm !== 'which')) return false;
  }
  return true;
}

const headsBefore = (tokens: Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (/^(head|lead|run)$/.test(normAt(tokens, k))) return true;
  return false;
};
/** "threw a Molotov cocktail on the territory of the embassy", "shots were fired at the consulate" */
function violenceAt(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const thrown = THROWING.has(normAt(tokens, i));
  if (!thrown && !BLASTS.has(normAt(tokens, i))) return [];
  const target = own.find((s) => s.first > i && s.first - i <= 10 && s.type !== 'ambassador');
  if (!target) return [];
  let [weapon, towards] = [!thrown || WEAPONS.has(normAt(tokens, i - 1)) || WEAPONS.has(normAt(tokens, i - 2)), false];
  for (let k = i + 1; k < target.first; k++) {
    weapon ||= WEAPONS.has(normAt(tokens, k));
    towards ||= /^(at|on|onto|into|over|near|outside|inside)$/.test(normAt(tokens, k));
    if (BOUNDARIES.has(normAt(tokens, k)) || /^[,;:]$/.test(normAt(tokens, k))) return [];
  }
  if (!weapon || !towards) return [];
  return own
    .filter((s) => s.noun === target.noun)
    .map((s) => act(context, s, i, { action: 'attack', standing: { status: 'done', decided: false }, actor: null }));
}

const PASSIVE_NOUNS: ReadonlySet<DevelopmentAction> = new Set(['attack', 'other']);
const COMPOUND_ACTS: ReadonlySet<DevelopmentAction> = new Set(['attack', 'close', 'open', 'reopen', 'relocate']);

function nounAct(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const action = ACT_NOUNS[normAt(tokens, i)];
  if (!action || own.some((s) => i >= s.first && i < s.last)) return [];
  const sentence = (own[0] as Sighting).sentence;
  // "Friday's embassy attack", "the consulate's closure"
  const owner = own.find((s) => s.last === i || (s.last === i - 1 && isPossessive(tokens[s.last])));
  if (owner && owner.type !== 'ambassador' && COMPOUND_ACTS.has(action) && !/^(on|in)$/.test(normAt(tokens, i - 1))) {
    const standing = statusOfNoun(tokens, sentence, i);
    const about = own.filter((s) => s.noun === owner.noun);
    const place = whereDone(context, i, sentence.last);
    return standing ? about.map((s) => act(context, s, i, { action, standing, actor: null, place })) : [];
  }
  let k = i + 1;
  if (/^[(“"]/.test(tokens[k]?.text ?? '') || action === 'other') {
    const reach = action === 'other' ? 18 : 4;
    while (k < i + reach && !/^(of|at|from|on|to|around)$/.test(normAt(tokens, k))) k++;
  }
  if (!/^(of|at|from|on|to|around)$/.test(normAt(tokens, k))) return [];
  const object = own.find((s) => s.first > k && s.first - k <= (action === 'other' ? 14 : 4));
  if (!object || (action === 'recall' && object.type !== 'ambassador')) return [];
  const sent = object.staff && normAt(tokens, i) === 'departure' ? 'expel' : action;
  if (object.staff && sent !== 'expel') return [];
  const found = statusOfNoun(tokens, sentence, i);
  if (!found) return [];
  // Whoever orders it has done it.
  const told = found.ordered && (PERSONAL.has(action) || /^order|^mandat/.test(found.ordered));
  const standing = told ? { ...found, status: 'done' as const } : found;
  const actors = object.host || PASSIVE_NOUNS.has(sent) ? [] : subjectStates(context, sentence, i, own);
  const about = own.filter((s) => s.noun === object.noun);
  const actor = sent === 'expel' ? (actors.at(-1) ?? null) : null;
  return about.map((s) => act(context, s, i, { action: sent, standing, actor, actors: actor ? actors : [] }));
}
