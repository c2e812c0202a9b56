import type { Act } from './act.ts';
import { type MissionContext, onlyOther, otherState, statesIn, subjectState } from './context.ts';
import { HOST_ACTS, SENDER_ACTS } from './missions.table.ts';
import { placeAt } from './sides.ts';
import type { Sighting } from './sightings.ts';

const complete = (s: Sighting): boolean => s.sending !== null && s.host !== null;

/** Sightings whose other side was only guessed from the story. */
export type Guessed = Set<Sighting>;

/**
 * Fills what a naming does not say itself: from who acts, from the missions named before and after, from the two states of the story.
 * Changes the sightings.
 */
export function takeBearings(context: MissionContext, sightings: Sighting[], acts: readonly Act[]): Guessed {
  const guessed: Guessed = new Set();
  for (const act of acts) if (act.sighting.address) act.sighting.sending ??= stateOfBearer(context, act);
  for (const act of acts) fromAct(act, sightings);
  for (const act of acts) if (!act.sighting.host && !act.sighting.as) takePlace(context, act, sightings);
  for (const { sighting: s, place } of acts) if (place?.city && place.code === s.host) s.city ??= place.city;
  for (const s of sightings) {
    if (s.from && !s.sending && s.type === 'ambassador' && s.from.code !== s.host) s.sending = s.from.code;
  }
  for (const [index, s] of sightings.entries()) {
    if (s.as) {
      s.sending ??= s.as.sending;
      s.host ??= s.as.host;
    }
    const before = sightings[index - 1];
    if (!s.sending && s.host && joinedTo(context, s, before)) s.sending = before.sending;
    if (complete(s)) continue;
    const acted = acts.some((a) => a.sighting === s);
    if (s.address && !acted) continue;
    if (!s.sending && s.host && isKept(context, s)) s.sending = subjectState(context, s.sentence, s.first, sightings);
    if (complete(s)) continue;
    const known = inOrder(context, s, sightings.slice(0, index).reverse(), sightings.slice(index + 1));
    const same =
      s.definite || (s.sentence.kind !== 'paragraph' && !s.address) || s.host || (s.type === 'ambassador' && acted)
        ? known.find((o) => compatible(s, o))
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
        (s.type === 'ambassador' ? usualSender(sightings, s.host) : null) ??
        otherState(context, s.sentence, s.host, sightings);
    if (complete(s)) guessed.add(s);
  }
  return guessed;
}

/** "In Khartoum, protesters stormed the German embassy": where an act on a mission is told to happen, or on another beside it. */
function takePlace(context: MissionContext, { sighting: s, action, place }: Act, sightings: readonly Sighting[]): void {
  if (s.type === 'ambassador' || (s.plural && !place)) return;
  const opening = /^(in|at)$/.test(context.tokens[s.sentence.first]?.norm ?? '')
    ? placeAt(context, s.sentence.first + 1, s.sentence.last)
    : null;
  const beside =
    s.sending && (action === 'attack' || action === 'other')
      ? sightings.findLast(
          (o) => o.host && o.sentence.index <= s.sentence.index && s.sentence.index - o.sentence.index <= 1,
        )
      : undefined;
  const found = place ?? opening ?? (beside?.host ? { code: beside.host, city: beside.city } : null);
  if (!found || found.code === s.sending) return;
  // "the German embassy": which one, the article has said before
  if (!place && s.sending && sightings.some((o) => o.sending === s.sending && o.host && o.first < s.first)) return;
  s.host = found.code;
  s.city ??= found.city;
}

function fromAct({ sighting: s, action, actor, host }: Act, sightings: readonly Sighting[]): void {
  if (host && !s.host && host !== s.sending) s.host = host;
  if (s.from && action === 'recall' && s.from.code !== s.sending) {
    s.host ??= s.from.code;
    s.city ??= s.from.city;
  }
  if (!actor || isNamedBefore(s, sightings)) return;
  // "Trump names a diplomat to head the Cuban embassy": whoever appoints has sent; the adjective tells where.
  if (action === 'appoint' && s.type !== 'ambassador' && s.sending && s.sending !== actor && !s.host) {
    s.host = s.sending;
    s.sending = actor;
  } else if (!s.sending && s.host !== actor && (SENDER_ACTS.has(action) || action === 'accredit')) s.sending = actor;
  else if (s.sending !== actor && !s.host && (HOST_ACTS.has(action) || action === 'close')) s.host = actor;
}

/** "the embassy", after one has been named: that one, whoever acts on it. */
function isNamedBefore(s: Sighting, sightings: readonly Sighting[]): boolean {
  if (!s.definite || s.own || s.sending || s.host || s.type === 'ambassador') return false;
  return sightings.some((o) => o.first < s.first && o.type === s.type && complete(o) && !o.plural);
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
  const bearer = entities.mentions.find((m) => m.first <= s.last && m.last > s.last);
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

/** "will serve as ambassador to Belize", where the article is about one state's ambassadors: that state's. */
function usualSender(sightings: readonly Sighting[], host: string): string | null {
  const senders = sightings.flatMap((s) => (s.type === 'ambassador' && s.sending ? [s.sending] : []));
  const counts = new Map<string, number>();
  for (const code of senders) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [code, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return code !== host && times > senders.length / 2 ? code : null;
}

/** What "the embassy" may mean, likeliest first: the one just named, else the one named most, else one that is named later. */
function inOrder(context: MissionContext, s: Sighting, before: Sighting[], after: Sighting[]): Sighting[] {
  const named = before.filter(complete);
  const close = named.filter((o) => s.sentence.index - o.sentence.index <= 1);
  const often = (o: Sighting) => named.filter((p) => p.sending === o.sending && p.host === o.host).length;
  const rest = named.filter((o) => !close.includes(o)).sort((a, b) => often(b) - often(a));
  const known = [...close, ...rest, ...after.filter(complete)];
  // "US Ambassador Garcetti spoke of the consulate": whose state the sentence names, before any other
  const own = new Set(s.sending || s.host ? [] : statesIn(context, s.sentence));
  return [...known.filter((o) => own.has(o.sending ?? '')), ...known.filter((o) => !own.has(o.sending ?? ''))];
}
