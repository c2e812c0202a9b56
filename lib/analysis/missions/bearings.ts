import { lowerBound, within } from '../spans.ts';
import type { Act } from './act.ts';
import { type MissionContext, onlyOther, otherState, subjectState } from './context.ts';
import { isComplete, KnownMissions } from './known.ts';
import { HOST_ACTS, SENDER_ACTS } from './missions.table.ts';
import { type Place, placeAt } from './sides.ts';
import type { Sighting } from './sightings.ts';

/** Sightings whose other side was only guessed from the story. */
export type Guessed = Set<Sighting>;

/**
 * Fills what a naming does not say itself: from who acts, from the missions named before and after, from the two states of the story.
 * Changes the sightings.
 */
export function takeBearings(context: MissionContext, sightings: Sighting[], acts: readonly Act[]): Guessed {
  const guessed: Guessed = new Set();
  for (const act of acts) if (act.sighting.address) act.sighting.sending ??= stateOfBearer(context, act);
  const named = firstNamed(sightings);
  for (const act of acts) fromAct(act, named);
  takePlaces(context, sightings, acts);
  for (const { sighting: s, place } of acts) if (place?.city && place.code === s.host) s.city ??= place.city;
  for (const s of sightings) {
    if (s.from && !s.sending && s.type === 'ambassador' && s.from.code !== s.host) s.sending = s.from.code;
  }
  const known = new KnownMissions(context, sightings);
  const told = new Set(acts.map((a) => a.sighting));
  for (const [index, s] of sightings.entries()) {
    const before = sightings[index - 1];
    if (before) known.note(before, index - 1);
    if (s.as) {
      s.sending ??= s.as.sending;
      s.host ??= s.as.host;
    }
    if (!s.sending && s.host && joinedTo(context, s, before)) s.sending = before.sending;
    if (isComplete(s)) continue;
    const acted = told.has(s);
    if (s.address && !acted) continue;
    if (!s.sending && s.host && isKept(context, s)) s.sending = subjectState(context, s.sentence, s.first, sightings);
    if (isComplete(s)) continue;
    const same =
      s.definite || (s.sentence.kind !== 'paragraph' && !s.address) || s.host || (s.type === 'ambassador' && acted)
        ? firstOf(known.before(s, index), (o) => compatible(s, o))
        : undefined;
    if (
      same &&
      !(s.plural && (s.type === 'ambassador' ? same.type !== s.type : !same.plural)) &&
      !(s.plural && !s.sending && !s.host)
    ) {
      s.sending ??= same.sending;
      s.host ??= same.host;
      continue;
    }
    // "attacking German consulates": any of them, not one between the story's two states
    if (s.plural && s.type !== 'ambassador') continue;
    if (s.sending && !s.host && (s.type !== 'ambassador' || acted))
      s.host = otherState(context, s.sentence, s.sending, sightings);
    else if (s.sending && !s.host && meets(context, s)) s.host = onlyOther(context, s.sentence, s.sending, sightings);
    else if (s.host && !s.sending && (acted || s.definite))
      s.sending =
        (s.type === 'ambassador' ? known.usualSender(s.host) : null) ??
        otherState(context, s.sentence, s.host, sightings);
    if (isComplete(s)) guessed.add(s);
  }
  return guessed;
}

function firstOf<T>(items: Iterable<T>, fits: (item: T) => boolean): T | undefined {
  for (const item of items) if (fits(item)) return item;
  return undefined;
}

/** "In Khartoum, protesters stormed the German embassy": where an act on a mission is told to happen, or on another beside it. */
function takePlaces(context: MissionContext, sightings: readonly Sighting[], acts: readonly Act[]): void {
  const placed = new Map<string, number>();
  const places = new Map<Sighting, Act[]>();
  for (const act of acts) places.set(act.sighting, [...(places.get(act.sighting) ?? []), act]);
  let beside: Sighting | null = null;
  for (const s of sightings) {
    for (const act of places.get(s) ?? []) {
      if (s.host || s.as || s.type === 'ambassador' || (s.plural && !act.place)) continue;
      const near = beside && s.sentence.index - beside.sentence.index <= 1 ? beside : besideAfter(s, sightings);
      const found = placeOf(context, act, near);
      if (!found || found.code === s.sending) continue;
      // "the German embassy": which one, the article has said before
      if (!act.place && s.sending && placed.has(s.sending)) continue;
      s.host = found.code;
      s.city ??= found.city;
    }
    if (s.host) {
      beside = s;
      if (s.sending && !placed.has(s.sending)) placed.set(s.sending, s.first);
    }
  }
}

function besideAfter(s: Sighting, sightings: readonly Sighting[]): Sighting | null {
  for (let i = lowerBound(sightings, s.last); sightings[i]?.sentence === s.sentence; i++)
    if (sightings[i]?.host) return sightings[i] as Sighting;
  return null;
}

function placeOf(context: MissionContext, { sighting: s, action, place }: Act, near: Sighting | null): Place | null {
  if (place) return place;
  const { first, last } = s.sentence;
  const opening = /^(in|at)$/.test(context.tokens[first]?.norm ?? '') ? placeAt(context, first + 1, last) : null;
  if (opening) return opening;
  const violent = s.sending && (action === 'attack' || action === 'other');
  return violent && near?.host ? { code: near.host, city: near.city } : null;
}

/** Where each kind of mission is first named with both sides. */
function firstNamed(sightings: readonly Sighting[]): Map<string, number> {
  const named = new Map<string, number>();
  for (const s of sightings) if (isComplete(s) && !s.plural && !named.has(s.type)) named.set(s.type, s.first);
  return named;
}

function fromAct({ sighting: s, action, actor, host }: Act, named: Map<string, number>): void {
  if (host && !s.host && host !== s.sending) s.host = host;
  if (s.from && action === 'recall' && s.from.code !== s.sending) {
    s.host ??= s.from.code;
    s.city ??= s.from.city;
  }
  if (!actor || isNamedBefore(s, named)) return;
  // "Trump names a diplomat to head the Cuban embassy": whoever appoints has sent; the adjective tells where.
  if (action === 'appoint' && s.type !== 'ambassador' && s.sending && s.sending !== actor && !s.host) {
    s.host = s.sending;
    s.sending = actor;
  } else if (!s.sending && s.host !== actor && (SENDER_ACTS.has(action) || action === 'accredit')) s.sending = actor;
  else if (s.sending !== actor && !s.host && (HOST_ACTS.has(action) || action === 'close')) s.host = actor;
  if (isComplete(s) && !s.plural && !named.has(s.type)) named.set(s.type, s.first);
}

/** "the embassy", after one has been named: that one, whoever acts on it. */
function isNamedBefore(s: Sighting, named: Map<string, number>): boolean {
  if (!s.definite || s.own || s.sending || s.host || s.type === 'ambassador') return false;
  return (named.get(s.type) ?? s.first) < s.first;
}

/** May two namings mean one mission? What both say agrees, and posts are of one type. */
function compatible(a: Sighting, b: Sighting): boolean {
  if (a.sending && a.sending !== b.sending) return false;
  if (a.host && a.host !== b.host) return false;
  return a.type === b.type || a.type === 'ambassador' || (b.type === 'ambassador' && Boolean(a.sending ?? a.host));
}

/** "summoned Ambassador Tsokolov": his own state, unless the words of the act show that it was only guessed. */
function stateOfBearer({ entities, countryOf }: MissionContext, { sighting: s, action, actor }: Act): string | null {
  if (action === 'accredit' && actor) return actor;
  const bearer = within(entities.mentions, s.sentence.first, s.sentence.last).find(
    (m) => m.first <= s.last && m.last > s.last,
  );
  const state = (bearer && countryOf.get(bearer.person)) ?? null;
  return HOST_ACTS.has(action) && state === actor ? null : state;
}

/** "its embassy in Gambia and consulates in Douala and Durban": one sender for all that are joined. */
function joinedTo({ tokens }: MissionContext, s: Sighting, before: Sighting | undefined): before is Sighting {
  if (!before || before.sentence !== s.sentence || s.first < before.last) return false;
  for (let k = before.last; k < s.first; k++)
    if (!/^(,|and|as|well|its|a|the)$/.test(tokens[k]?.norm ?? '')) return false;
  return true;
}

/** "The U.S. does have an embassy in Sudan": whoever has it has sent it. */
function isKept({ tokens }: MissionContext, s: Sighting): boolean {
  for (let k = s.first - 1; k >= Math.max(s.sentence.first, s.first - 3); k--)
    if (
      /^(have|has|had|maintain|maintains|maintained|operate|operates|operated|run|runs|keep|keeps|kept)$/.test(
        tokens[k]?.norm ?? '',
      )
    )
      return true;
  return false;
}

/** "Foreign Minister Manalo met Australian Ambassador Yu": ambassadors are received by those they are sent to. */
function meets({ tokens }: MissionContext, { sentence }: Sighting): boolean {
  for (let k = sentence.first; k < sentence.last; k++)
    if (/^(met|meets|meeting|received|receives|hosted|talks|courtesy)$/.test(tokens[k]?.norm ?? '')) return true;
  return false;
}
