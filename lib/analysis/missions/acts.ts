import type { Token } from '../../language/tokens.ts';
import type { DevelopmentAction, Span } from '../../types.ts';
import { normAt } from '../meetings/sentence.ts';
import { verbGroup } from '../meetings/verbs.ts';
import { BOUNDARIES, PREPOSITIONS } from '../meetings/words.table.ts';
import { type MissionContext, subjectState } from './context.ts';
import { ACT_NOUNS, INTRANSITIVE, PERSONAL } from './missions.table.ts';
import { placeAt } from './sides.ts';
import type { Sighting } from './sightings.ts';
import { type Standing, statusOfNoun, statusOfVerb } from './status.ts';
import { actVerbAt } from './verbs.ts';

/** Something that a clause tells of a mission. */
export interface Act {
  action: DevelopmentAction;
  standing: Standing;
  sighting: Sighting;
  /** The state that acts, where the clause has one. */
  actor: string | null;
  /** Where an ambassador's credentials went, or who is named as the other side. */
  host: string | null;
  at: number;
  evidence: Span;
}

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
        ...leaveAct(context, own, i),
        ...verbAct(context, own, i),
        ...nounAct(context, own, i),
      );
    }
  }
  return acts;
}

function act(
  context: MissionContext,
  sighting: Sighting,
  at: number,
  rest: Pick<Act, 'action' | 'standing' | 'actor'> & Partial<Act>,
): Act {
  const from = Math.min(at, sighting.first);
  const to = Math.max(at, sighting.last - 1);
  const evidence = { start: (context.tokens[from] as Token).start, end: (context.tokens[to] as Token).end };
  return { host: null, sighting, at, evidence, ...rest };
}

function verbAct(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const sentence = (own[0] as Sighting).sentence;
  const verb = actVerbAt(tokens, i);
  if (!verb || own.some((s) => i >= s.first && i < s.last) || context.countryFrom.has(i)) return [];
  if (tokens[i]?.shape !== 'lower' && sentence.kind === 'paragraph' && i > sentence.first) return [];
  if (/^(the|a|an|its|their)$/.test(normAt(tokens, i - 1)) && verb.form !== 'participle') return [];
  if (verb.action === 'close' && normAt(tokens, i + 1) === 'to') return [];
  // "the threat of attack on": a noun
  if (verb.form === 'base' && PREPOSITIONS.has(normAt(tokens, i - 1)) && normAt(tokens, i - 1) !== 'to') return [];
  const group = verbGroup(tokens, verb.base.startsWith('re-') ? i - 2 : i, verb.form, sentence.first);
  const reach = verb.action === 'appoint' ? APPOINT_REACH : OBJECT_REACH;
  const objects =
    group.passive && verb.action !== 'appoint' ? [] : own.filter((s) => s.first > i && isObject(tokens, i, s, reach));
  const nearest = objects[0];
  let about = nearest ? objects.filter((s) => s.noun === nearest.noun) : [];
  let passive = false;
  if (about.length === 0 && (group.passive || INTRANSITIVE.has(verb.base))) {
    const subject = own.filter((s) => s.last <= group.first && isSubject(tokens, s, group.first)).at(-1);
    if (subject && (!PERSONAL.has(verb.action) || subject.type === 'ambassador'))
      about = own.filter((s) => s.noun === subject.noun);
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
    about = about.filter((s) => s.type === 'ambassador' || headsBefore(tokens, i, s.first));
  if (about.length === 0) return [];
  const standing = statusOfVerb(tokens, sentence, group, verb.base);
  if (!standing) return [];
  const actor = passive ? agentAfter(context, i, sentence.last) : subjectState(context, sentence, group.first, own);
  let action = verb.action;
  if (action === 'open' && standing.decided) action = 'decide-to-open';
  if (action === 'open' && normAt(tokens, i + 1) === 'fire') action = 'attack';
  const told =
    standing.decided && action !== 'decide-to-open' && action !== 'appoint'
      ? { ...standing, status: 'planned' as const }
      : standing;
  return about.map((s) => act(context, s, i, { action: kindOf(action, s), standing: told, actor }));
}

/** Staff is withdrawn from embassies ("other"), ambassadors are recalled; ambassadors do not open. */
function kindOf(action: DevelopmentAction, sighting: Sighting): DevelopmentAction {
  if (PERSONAL.has(action) && sighting.type !== 'ambassador' && (action === 'recall' || action === 'summon'))
    return 'other';
  if (sighting.type === 'ambassador' && POSTS_ONLY.has(action)) return 'other';
  return action;
}

const SENDS_ITSELF: ReadonlySet<DevelopmentAction> = new Set(['appoint']);
const POSTS_ONLY: ReadonlySet<DevelopmentAction> = new Set(['open', 'decide-to-open', 'close', 'reopen', 'relocate']);

function isObject(tokens: Token[], verb: number, s: Sighting, reach: number): boolean {
  if (s.first - verb > reach) return false;
  for (let k = verb + 1; k < s.first; k++) {
    const norm = normAt(tokens, k);
    if (/^[;:.]$/.test(norm)) return false;
    if (BOUNDARIES.has(norm) && norm !== 'as') return false;
    if (norm === ',' && reach === OBJECT_REACH) return false;
    if (reach === OBJECT_REACH && /^(and|said|says|after|with|against|over|near|outside)$/.test(norm)) return false;
  }
  return true;
}

function isSubject(tokens: Token[], s: Sighting, group: number): boolean {
  if (group - s.last > SUBJECT_REACH) return false;
  for (let k = s.last; k < group; k++) {
    const norm = normAt(tokens, k);
    if (/^(;|:|and|but|said|says|is|was)$/.test(norm) || (BOUNDARIES.has(norm) && norm !== 'which')) return false;
  }
  return true;
}

const headsBefore = (tokens: Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (/^(head|lead|run)$/.test(normAt(tokens, k))) return true;
  return false;
};
const diplomatsFollow = (tokens: Token[], i: number): boolean =>
  [1, 2, 3, 4].some((k) => /^(diplomats|diplomat|staff|personnel|staffers)$/.test(normAt(tokens, i + k)));

function agentAfter(context: MissionContext, i: number, limit: number): string | null {
  for (let k = i + 1; k < Math.min(limit, i + 6); k++)
    if (normAt(context.tokens, k) === 'by') return placeAt(context, k + 1, limit)?.code ?? null;
  return null;
}

/** "declared the ambassador persona non grata", "ordered 20 diplomats of the embassy to leave": expulsions without the word. */
function leaveAct(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const sentence = (own[0] as Sighting).sentence;
  const unwelcome = normAt(tokens, i) === 'persona' && normAt(tokens, i + 1) === 'non';
  if (!unwelcome && !(normAt(tokens, i) === 'leave' && normAt(tokens, i - 1) === 'to')) return [];
  const sighting = own.filter((s) => s.last <= i && (s.type === 'ambassador' || !unwelcome)).at(-1);
  if (!sighting || i - sighting.last > 10) return [];
  const verbs = unwelcome ? /^declar(e|es|ed|ing)$/ : /^(order|orders|ordered|gave|given|gives|told|tells|asked|asks)$/;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 16); k--) {
    const norm = normAt(tokens, k);
    if (!verbs.test(norm)) continue;
    if (!unwelcome && sighting.type !== 'ambassador' && !diplomatsFollow(tokens, k)) return [];
    const passive = k >= sighting.last;
    const form = norm.endsWith('ing')
      ? 'gerund'
      : /(ed|gave|given|told)$/.test(norm)
        ? passive
          ? 'participle'
          : 'past'
        : norm.endsWith('s')
          ? 'third'
          : 'base';
    const group = verbGroup(tokens, k, form, sentence.first);
    const standing = statusOfVerb(tokens, sentence, group, norm);
    if (!standing) return [];
    const actor = passive ? agentAfter(context, k, sentence.last) : subjectState(context, sentence, group.first, own);
    return own
      .filter((s) => s.noun === sighting.noun)
      .map((s) => act(context, s, i, { action: 'expel', standing, actor }));
  }
  return [];
}

function nounAct(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const action = ACT_NOUNS[normAt(tokens, i)];
  if (!action || own.some((s) => i >= s.first && i < s.last)) return [];
  const sentence = (own[0] as Sighting).sentence;
  let k = i + 1;
  if (/^[(“"]/.test(tokens[k]?.text ?? '') || action === 'other') {
    const reach = action === 'other' ? 18 : 4;
    while (k < i + reach && !/^(of|at|from|on|to|around)$/.test(normAt(tokens, k))) k++;
  }
  if (!/^(of|at|from|on|to|around)$/.test(normAt(tokens, k))) return [];
  const object = own.find((s) => s.first > k && s.first - k <= (action === 'other' ? 14 : 4));
  if (!object || (action === 'recall' && object.type !== 'ambassador')) return [];
  const standing = statusOfNoun(tokens, sentence, i);
  if (!standing) return [];
  const about = own.filter((s) => s.noun === object.noun);
  return about.map((s) => act(context, s, i, { action, standing, actor: null }));
}

/** "presented his credentials to President Herzog": who receives them is the host. */
function credentialsAt(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  if (!/^(credentials|credence)$/.test(normAt(tokens, i))) return [];
  const sighting =
    own.filter((s) => s.type === 'ambassador' && s.first < i).at(-1) ?? own.find((s) => s.type === 'ambassador');
  if (!sighting) return [];
  const { sentence } = sighting;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 6); k--) {
    const form = /^(present|submit|hand|accept|receiv|tak|took)(s|ed|ing|es|e|ted|ting)?$/.exec(normAt(tokens, k));
    if (!form) continue;
    const ending = normAt(tokens, k);
    const group = verbGroup(
      tokens,
      k,
      ending.endsWith('ing') ? 'gerund' : /ed$|^took$/.test(ending) ? 'past' : ending.endsWith('s') ? 'third' : 'base',
      sentence.first,
    );
    const standing = statusOfVerb(tokens, sentence, group, 'present');
    if (!standing) return [];
    const receives = /^(accept|receiv|tak|took)/.test(ending);
    const host = receives ? subjectState(context, sentence, group.first, own) : receiver(context, i, sentence.last);
    // "The minister handed her host the credentials of Ambassador Habimana."
    const actor = !receives && sighting.first > i ? subjectState(context, sentence, group.first, own) : null;
    return [act(context, sighting, i, { action: 'accredit', standing, actor, host: host === actor ? null : host })];
  }
  return [];
}

function receiver(context: MissionContext, i: number, limit: number): string | null {
  let to = false;
  for (let k = i + 1; k < Math.min(limit, i + 12); k++) {
    const norm = normAt(context.tokens, k);
    if (BOUNDARIES.has(norm)) return null;
    if (norm === 'to') to = true;
    const person = context.personFrom.get(k);
    const code = person ? context.countryOf.get(person.person) : context.countryFrom.get(k)?.code;
    if (to && code) return code;
  }
  return null;
}
