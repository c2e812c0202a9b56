import { normAt } from '../meetings/sentence.ts';
import { verbGroup } from '../meetings/verbs.ts';
import { type Act, act } from './act.ts';
import { type MissionContext, subjectState } from './context.ts';
import { placeAt } from './sides.ts';
import type { Sighting } from './sightings.ts';
import { statusOfVerb } from './status.ts';

const LOWERS = /^(downgrad|reduc|lower)(e|es|ed|ing|s)?$/;
const REACH = 18;

/**
 * "downgraded its ties with Lithuania to the level of chargé d'affaires": what becomes of the ambassador's post. Fills in both sides of the
 * sighting, whose words name no one.
 */
export function downgradeAt(context: MissionContext, own: Sighting[], i: number): Act[] {
  const { tokens } = context;
  if (!LOWERS.test(normAt(tokens, i))) return [];
  const sighting = own.find((s) => s.noun > i && s.noun - i <= REACH && /^charge/.test(normAt(tokens, s.noun)));
  if (!sighting) return [];
  let [towards, host] = [false, null as string | null];
  for (let k = i + 1; k < sighting.noun; k++) {
    towards ||= /^(to|do)$/.test(normAt(tokens, k));
    if (/^(with|in|from)$/.test(normAt(tokens, k))) host ??= placeAt(context, k + 1, sighting.noun)?.code ?? null;
  }
  if (!towards) return [];
  const { sentence } = sighting;
  const norm = normAt(tokens, i);
  const form = norm.endsWith('ing') ? 'gerund' : norm.endsWith('ed') ? 'past' : norm.endsWith('s') ? 'third' : 'base';
  const group = verbGroup(tokens, i, form, sentence.first);
  const standing = statusOfVerb(tokens, sentence, group, 'downgrade');
  if (!standing) return [];
  const actor = subjectState(context, sentence, group.first, own);
  const status = standing.decided ? ('done' as const) : standing.status;
  return [act(context, sighting, i, { action: 'downgrade', standing: { ...standing, status }, actor, host })];
}
