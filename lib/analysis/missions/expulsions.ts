import type { Token } from '../../language/tokens.ts';
import type { DevelopmentAction } from '../../types.ts';
import { normAt } from '../meetings/sentence.ts';
import { type VerbForm, verbGroup } from '../meetings/verbs.ts';
import { type Act, act, agentAfter, diplomatsFollow, togetherWith } from './act.ts';
import { type MissionContext, subjectStates } from './context.ts';
import type { Sighting } from './sightings.ts';
import { statusOfVerb } from './status.ts';

const ORDERS = /^(order|orders|ordered|gave|given|gives|told|tells|asked|asks)$/;
const DECLARES = /^(declar(e|es|ed|ing|ation)|announced|labelled|labeled|named|cit(es|ed|ing))$/;
const WITHDRAWS =
  /^(withdr(aw|aws|ew|awn|awing)|withh(old|olds|eld|olding)|revok(e|es|ed|ing)|refus(e|es|ed|ing)|den(y|ies|ied|ying))$/;
const STAFF =
  /^(staff|diplomats|employee|personnel|employees|workers|families|dependents|dependants|family|members|citizens)$/;

/** Expulsions without the word: persona non grata, diplomats ordered to leave, an approval that is withdrawn. */
export function expulsionAt(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const norm = normAt(tokens, i);
  if (/^(persona|personae|personas)$/.test(norm) && normAt(tokens, i + 1) === 'non') return unwelcome(context, own, i);
  if (/^(unwelcome|undesirable)$/.test(norm)) return unwelcome(context, own, i);
  if (norm === 'leave' && normAt(tokens, i - 1) === 'to') return orderedToLeave(context, own, i);
  if (/^(agrément|agrement|approval|consent|accreditation)$/.test(norm)) return approvalWithdrawn(context, own, i);
  return [];
}

/** "declared the ambassador persona non grata" */
function unwelcome(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const before = own.filter((s) => s.last <= i);
  // "announced “persona non grata” for 20 employees of the embassy"
  const after = own.find((s) => s.first > i && s.first - i <= 9 && someBetween(tokens, i, s.first, STAFF));
  const sighting = before.findLast((s) => s.type === 'ambassador') ?? before.at(-1) ?? after;
  if (!sighting || i - sighting.last > 10) return [];
  const verb = verbBefore(tokens, sighting, i, DECLARES);
  if (verb === null) return [];
  // "summoned the envoy and declared the president persona non grata": not the envoy
  if (verb >= sighting.last && !isPassive(tokens, verb, sighting.sentence.first)) return [];
  // "declared ten employees of the embassy personae non gratae"
  if (
    sighting.type !== 'ambassador' &&
    !sighting.staff &&
    sighting !== after &&
    !diplomatsFollow(tokens, verb) &&
    !someBetween(tokens, sighting.first - 16, sighting.first, STAFF) &&
    !someBetween(tokens, verb, i, STAFF)
  )
    return [];
  return tell(context, own, sighting, verb, i, 'expel');
}

/** "ordered 20 diplomats of the embassy to leave"; one's own staff is evacuated. */
function orderedToLeave(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  // "ordered staff to leave its embassies in Tunis and Khartoum"
  const left = own.find((s) => s.first > i && s.first - i <= 2 && s.type !== 'ambassador');
  const sighting = left ?? own.filter((s) => s.last <= i).at(-1);
  if (!sighting || i - sighting.last > 10) return [];
  const verb = verbBefore(tokens, sighting, i, ORDERS);
  if (verb === null) return [];
  const staff = someBetween(tokens, verb, i, STAFF);
  if (left) return staff ? tell(context, own, left, verb, i, 'other') : [];
  if (sighting.type !== 'ambassador' && !sighting.staff && !staff && !diplomatsFollow(tokens, verb)) return [];
  const acts = tell(context, own, sighting, verb, i, 'expel');
  return acts.map((a) => (staff && (a.sighting.sending ?? a.actor) === a.actor ? { ...a, action: 'other' } : a));
}

/** "withdrew its approval from the nuncio", "refused agrément for the ambassador" */
function approvalWithdrawn(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  const sighting = own.find((s) => s.first > i && s.first - i <= 4 && s.type === 'ambassador');
  if (!sighting || !/^(from|for|of|to)$/.test(normAt(tokens, i + 1))) return [];
  const verb = verbBefore(tokens, sighting, i, WITHDRAWS);
  if (verb === null || i - verb > 3) return [];
  return tell(context, own, sighting, verb, i, /^(withdr|revok)/.test(normAt(tokens, verb)) ? 'expel' : 'other');
}

function tell(
  context: MissionContext,
  own: Sighting[],
  sighting: Sighting,
  verb: number,
  at: number,
  action: DevelopmentAction,
): Act[] {
  const { tokens } = context;
  const { sentence } = sighting;
  const passive = verb >= sighting.last;
  const group = verbGroup(tokens, verb, formOf(normAt(tokens, verb), passive), sentence.first);
  const standing = statusOfVerb(tokens, sentence, group, normAt(tokens, verb));
  if (!standing) return [];
  const subjects = passive ? [] : subjectStates(context, sentence, group.first, own);
  const actor = passive ? agentAfter(context, verb, sentence.last) : (subjects.at(-1) ?? null);
  // What is refused is done by refusing.
  const refuses = /^(refus|den)/.test(normAt(tokens, verb)) && !group.negated && standing.status === 'denied';
  const told = standing.decided || refuses ? { ...standing, status: 'done' as const } : standing;
  return togetherWith(context, own, sighting).map((s) =>
    act(context, s, at, { action, standing: told, actor, actors: subjects }),
  );
}

function formOf(norm: string, passive: boolean): VerbForm {
  if (norm.endsWith('ing')) return 'gerund';
  if (/(ed|gave|given|told|drew|drawn)$/.test(norm)) return passive ? 'participle' : 'past';
  return norm.endsWith('s') ? 'third' : 'base';
}

/** The nearest such verb before token i, or null. */
function verbBefore(tokens: Token[], { sentence }: Sighting, i: number, verbs: RegExp): number | null {
  for (let k = i - 1; k >= Math.max(sentence.first, i - 16); k--) if (verbs.test(normAt(tokens, k))) return k;
  return null;
}

const isPassive = (tokens: Token[], verb: number, from: number): boolean =>
  verbGroup(tokens, verb, 'participle', from).passive || normAt(tokens, verb) === 'citing';

const someBetween = (tokens: Token[], from: number, to: number, words: RegExp): boolean => {
  for (let k = from + 1; k < to; k++) if (words.test(normAt(tokens, k))) return true;
  return false;
};
