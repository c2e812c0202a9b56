import type { Token } from '../../language/tokens.ts';
import type { DevelopmentAction, Span } from '../../types.ts';
import { normAt } from '../meetings/sentence.ts';
import type { MissionContext } from './context.ts';
import { type Place, placeAt } from './sides.ts';
import type { Sighting } from './sightings.ts';
import type { Standing } from './status.ts';

/** Something that a clause tells of a mission. */
export interface Act {
  action: DevelopmentAction;
  standing: Standing;
  sighting: Sighting;
  /** The state that acts, where the clause has one. */
  actor: string | null;
  /** All of them, where several act together. */
  actors: readonly string[];
  /** Where an ambassador's credentials went, or who is named as the other side. */
  host: string | null;
  /** Where it was done, where the clause says so right after the verb. */
  place: Place | null;
  at: number;
  evidence: Span;
}

/** An act with the words that tell it. */
export function act(
  context: MissionContext,
  sighting: Sighting,
  at: number,
  rest: Pick<Act, 'action' | 'standing' | 'actor'> & Partial<Act>,
): Act {
  const from = Math.min(at, sighting.first);
  const to = Math.max(at, sighting.last - 1);
  const evidence = { start: (context.tokens[from] as Token).start, end: (context.tokens[to] as Token).end };
  return { host: null, place: null, actors: rest.actor ? [rest.actor] : [], sighting, at, evidence, ...rest };
}

export const diplomatsFollow = (tokens: Token[], i: number): boolean =>
  [1, 2, 3, 4].some((k) => /^(diplomats|diplomat|staff|personnel|staffers)$/.test(normAt(tokens, i + k)));

export function agentAfter(context: MissionContext, i: number, limit: number): string | null {
  for (let k = i + 1; k < Math.min(limit, i + 6); k++)
    if (normAt(context.tokens, k) === 'by') return placeAt(context, k + 1, limit)?.code ?? null;
  return null;
}

/** "The Estonian consulate in Pskov, as well as the Latvian one, were closed": what is told of the last holds for all. */
export function togetherWith({ tokens }: MissionContext, own: Sighting[], subject: Sighting): Sighting[] {
  const nouns = new Set([subject.noun]);
  let edge = subject.first;
  for (const s of own.filter((o) => o.last <= subject.first).reverse()) {
    for (let k = s.last; k < edge; k++)
      if (!/^(,|and|as|well|both|the|its|two|three|employees|staff|of|from|one|each|in)$/.test(normAt(tokens, k)))
        return own.filter((o) => nouns.has(o.noun));
    nouns.add(s.noun);
    edge = s.first;
  }
  return own.filter((o) => nouns.has(o.noun));
}
