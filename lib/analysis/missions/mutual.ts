import { normAt } from '../meetings/sentence.ts';
import { within } from '../spans.ts';
import type { Act } from './act.ts';
import type { MissionContext } from './context.ts';
import { HOST_ACTS } from './missions.table.ts';
import type { Sighting } from './sightings.ts';

/** "reopen embassies in each other's capitals", "the two countries … opening of embassies": each state's in the other's. */
export function betweenEachOther(context: MissionContext, sightings: readonly Sighting[]): Sighting[] {
  return sightings.flatMap((s) => {
    if (!s.plural || s.sending || s.host) return [s];
    const pair = pairIn(context, s);
    if (!pair) return [];
    const [a, b] = pair;
    return [
      { ...s, sending: a, host: b },
      { ...s, sending: b, host: a },
    ];
  });
}

/** "Latvia and Estonia expelled the Russian ambassador": one from each of the states that act. Adds sightings and acts. */
export function ofEachActor(sightings: Sighting[], acts: Act[]): void {
  for (const act of [...acts]) {
    const { sighting: s, action, actors } = act;
    if (actors.length < 2 || !s.sending || s.host || s.own || !(HOST_ACTS.has(action) || action === 'close')) continue;
    const [first, ...others] = actors.filter((code) => code !== s.sending);
    if (!first) continue;
    s.host = first;
    for (const host of others) {
      const clone = { ...s, host };
      sightings.splice(sightings.indexOf(s) + 1, 0, clone);
      acts.push({ ...act, sighting: clone, actor: host, actors: [host] });
    }
  }
}

/** The two states that are said to do it: both named before in the sentence, or the story's two where "the two" or "each other" stands. */
function pairIn({ tokens, entities, story }: MissionContext, s: Sighting): [string, string] | null {
  const { first, last } = s.sentence;
  const before = within(entities.countries, first, s.first).filter(
    (c) => c.last <= s.first && c.code !== 'UN' && c.code !== 'EU',
  );
  for (const [k, one] of before.entries()) {
    const next = before[k + 1];
    if (
      !next ||
      next.code === one.code ||
      !(s.sentence.kind === 'headline' ? /^(and|,|&)$/ : /^and$/).test(normAt(tokens, one.last))
    )
      continue;
    if (next.first - one.last <= 2) return [one.code, next.code];
  }
  for (let k = first; k < last; k++) {
    const said = `${normAt(tokens, k)} ${normAt(tokens, k + 1)}`;
    if (
      !/^(two (countries|nations|states|sides|governments)|each other|both (countries|nations|sides|states))$/.test(
        said,
      )
    )
      continue;
    const [a, b] = story.filter((c) => c !== 'UN' && c !== 'EU');
    return a && b ? [a, b] : null;
  }
  return null;
}
