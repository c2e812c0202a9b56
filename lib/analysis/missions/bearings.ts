import type { Act } from './acts.ts';
import { type MissionContext, otherState, subjectState } from './context.ts';
import { HOST_ACTS, SENDER_ACTS } from './missions.table.ts';
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
  for (const act of acts) fromAct(act);
  for (const s of sightings) {
    if (s.from && !s.sending && s.type === 'ambassador' && s.from.code !== s.host) s.sending = s.from.code;
  }
  for (const [index, s] of sightings.entries()) {
    if (complete(s)) continue;
    if (!s.sending && s.host && isKept(context, s)) s.sending = subjectState(context, s.sentence, s.first, sightings);
    if (complete(s)) continue;
    const known = inOrder(s, sightings.slice(0, index).reverse(), sightings.slice(index + 1));
    const same =
      s.definite || s.sentence.kind === 'headline' || s.host ? known.find((o) => compatible(s, o)) : undefined;
    if (same && !(s.plural && !s.sending && !s.host)) {
      s.sending ??= same.sending;
      s.host ??= same.host;
      continue;
    }
    const acted = acts.some((a) => a.sighting === s);
    if (s.sending && !s.host && (s.type !== 'ambassador' || acted))
      s.host = otherState(context, s.sentence, s.sending, sightings);
    else if (s.host && !s.sending && (acted || s.definite))
      s.sending = otherState(context, s.sentence, s.host, sightings);
    if (complete(s)) guessed.add(s);
  }
  return guessed;
}

function fromAct({ sighting: s, action, actor, host }: Act): void {
  if (host && !s.host && host !== s.sending) s.host = host;
  if (s.from && action === 'recall' && s.from.code !== s.sending) {
    s.host ??= s.from.code;
    s.city ??= s.from.city;
  }
  if (!actor) return;
  // "Trump names a diplomat to head the Cuban embassy": whoever appoints has sent; the adjective tells where.
  if (action === 'appoint' && s.type !== 'ambassador' && s.sending && s.sending !== actor && !s.host) {
    s.host = s.sending;
    s.sending = actor;
  } else if (!s.sending && s.host !== actor && SENDER_ACTS.has(action)) s.sending = actor;
  else if (s.sending !== actor && !s.host && (HOST_ACTS.has(action) || action === 'close')) s.host = actor;
  else if (s.sending === null && HOST_ACTS.has(action) && !s.host) s.host = actor;
}

/** May two namings mean one mission? What both say agrees, and posts are of one type. */
function compatible(a: Sighting, b: Sighting): boolean {
  if (a.sending && a.sending !== b.sending) return false;
  if (a.host && a.host !== b.host) return false;
  return a.type === b.type || a.type === 'ambassador' || (b.type === 'ambassador' && Boolean(a.sending ?? a.host));
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

/** What "the embassy" may mean, likeliest first: the one just named, else the one named most, else one that is named later. */
function inOrder(s: Sighting, before: Sighting[], after: Sighting[]): Sighting[] {
  const named = before.filter(complete);
  const close = named.filter((o) => s.sentence.index - o.sentence.index <= 1);
  const often = (o: Sighting) => named.filter((p) => p.sending === o.sending && p.host === o.host).length;
  const rest = named.filter((o) => !close.includes(o)).sort((a, b) => often(b) - often(a));
  return [...close, ...rest, ...after.filter(complete)];
}
