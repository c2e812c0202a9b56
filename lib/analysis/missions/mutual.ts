import { normAt } from '../meetings/sentence.ts';
import type { MissionContext } from './context.ts';
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

/** The two states that are said to do it: both named before in the sentence, or the story's two where "the two" or "each other" stands. */
function pairIn({ tokens, entities, story }: MissionContext, s: Sighting): [string, string] | null {
  const { first, last } = s.sentence;
  const before = entities.countries.filter(
    (c) => c.first >= first && c.last <= s.first && c.code !== 'UN' && c.code !== 'EU',
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
