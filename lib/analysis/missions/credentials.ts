import type { Sentence } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import { normAt } from '../meetings/sentence.ts';
import { verbGroup } from '../meetings/verbs.ts';
import { BOUNDARIES } from '../meetings/words.table.ts';
import { type Act, act } from './act.ts';
import { type MissionContext, subjectState } from './context.ts';
import type { Sighting } from './sightings.ts';
import { type Standing, statusOfVerb } from './status.ts';

const HANDS = /^(present|submit|hand|deliver)(s|t?ed|t?ing)?$/;
const TAKES = /^(accept|receiv)(e|s|es|ed|ing)?$|^(take|takes|took|taking)$/;

/** "credentials", "letters of credence", "letter of commission" at token i. */
export function isCredentials(tokens: Token[], i: number): boolean {
  const norm = normAt(tokens, i);
  if (norm === 'credentials' || norm === 'credence') return true;
  return (
    norm === 'commission' && normAt(tokens, i - 1) === 'of' && /^(letters?|instruments?)$/.test(normAt(tokens, i - 2))
  );
}

interface Handing {
  /** Token of the verb. */
  at: number;
  receives: boolean;
  standing: Standing;
  /** Whoever receives: the host state. */
  host: string | null;
  giver: string | null;
}

/** The clause that hands over the credentials at token i: its verb, and who receives. */
function handingAt(context: MissionContext, sentence: Sentence, i: number, taken: readonly Sighting[]): Handing | null {
  const { tokens } = context;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 7); k--) {
    const norm = normAt(tokens, k);
    const receives = TAKES.test(norm);
    if (!receives && !HANDS.test(norm)) continue;
    const form = norm.endsWith('ing')
      ? 'gerund'
      : /ed$|^took$/.test(norm)
        ? 'past'
        : norm.endsWith('s')
          ? 'third'
          : 'base';
    const group = verbGroup(tokens, k, form, sentence.first);
    const standing = statusOfVerb(tokens, sentence, group, 'present');
    if (!standing) return null;
    const subject = subjectState(context, sentence, group.first, taken);
    return receives
      ? { at: k, receives, standing, host: subject, giver: null }
      : { at: k, receives, standing, host: receiver(context, i, sentence.last), giver: subject };
  }
  return null;
}

/** "presented his credentials to President Herzog": who receives them is the host. */
export function credentialsAt(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  if (!isCredentials(tokens, i)) return [];
  const envoys = own.filter((s) => s.type === 'ambassador');
  const sighting = envoys.findLast((s) => s.first <= i) ?? envoys[0];
  if (!sighting) return [];
  const handing = handingAt(context, sighting.sentence, i, own);
  if (!handing) return [];
  // "The minister handed her host the credentials of Ambassador Habimana."
  const actor = !handing.receives && sighting.first > i ? handing.giver : null;
  const host = handing.host === actor ? null : handing.host;
  const group = joined(tokens, envoys, sighting, handing.at);
  return group.map((s) => act(context, s, i, { action: 'accredit', standing: handing.standing, actor, host }));
}

/** All who do it together: "The Ambassador of Georgia, George Dolidze, and the Ambassador of Peru presented …". */
function joined(tokens: Token[], envoys: Sighting[], sighting: Sighting, verb: number): Sighting[] {
  const before = sighting.first < verb;
  const same = envoys.filter((s) => s.first < verb === before);
  const found = same.filter((s) => s.noun === sighting.noun);
  const others = before
    ? same.filter((s) => s.first < sighting.first).reverse()
    : same.filter((s) => s.first > sighting.first);
  let edge = sighting;
  for (const s of others) {
    if (s.noun !== edge.noun) {
      const [a, b] = before ? [s.last, edge.first] : [edge.last, s.first];
      for (let k = a; k < b; k++) {
        const token = tokens[k] as Token;
        if (token.kind === 'word' && token.shape === 'lower' && !/^(and|the|of|his|her|new)$/.test(token.norm))
          return found;
      }
    }
    if (!found.includes(s)) found.push(s);
    edge = s;
  }
  return found;
}

/**
 * A ceremony for several envoys at once: all that the article names are the receiving state's, and all hand over their credentials.
 * Fills in the host of sightings.
 */
export function ceremonyActs(context: MissionContext, sightings: Sighting[], acts: readonly Act[]): Act[] {
  const { tokens, entities } = context;
  for (const sentence of entities.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isCredentials(tokens, i) || !isPlural(tokens, sentence)) continue;
      const handing = handingAt(
        context,
        sentence,
        i,
        sightings.filter((s) => s.sentence === sentence),
      );
      const told = acts.find((a) => a.action === 'accredit' && a.host);
      const host = handing?.host ?? told?.host;
      const standing = handing?.standing ?? told?.standing;
      if (!host || !standing) continue;
      const more: Act[] = [];
      for (const s of sightings) {
        if (s.type !== 'ambassador' || !s.sending || s.sending === host || s.address) continue;
        s.host ??= host;
        if (s.host !== host || acts.some((a) => a.sighting === s && a.action === 'accredit')) continue;
        more.push(act(context, s, s.noun, { action: 'accredit', standing, actor: null }));
      }
      return more;
    }
  }
  return [];
}

function isPlural(tokens: Token[], { first, last }: Sentence): boolean {
  for (let k = first; k < last; k++)
    if (/^(ambassadors|commissioners|envoys|diplomats|nuncios|representatives|corps)$/.test(normAt(tokens, k)))
      return true;
  return false;
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
