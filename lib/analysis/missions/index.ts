import type { Development, Mission } from '../../types.ts';
import type { Entities } from '../entities.ts';
import { developmentsOf, type Told } from './developments.ts';
import { BY_HOST } from './missions.table.ts';
import { findSightings, type Sighting, subjectState } from './sightings.ts';

/** A mission in the making. */
interface Draft {
  mission: Mission;
  told: Told[];
}

/** A later status replaces an earlier one of the same action only if it is firmer. */
const FIRMNESS: Record<Development['status'], number> = {
  done: 6,
  ongoing: 5,
  planned: 4,
  cancelled: 4,
  denied: 3,
  proposed: 2,
  discussed: 1,
};

/**
 * Diplomatic missions that the article names, one for each pair of states and type, and what becomes of them. A head of mission makes a
 * post of type "ambassador" only where no mission of the pair is named.
 * @param context.published YYYY-MM-DD, the day that "Tuesday" is counted from
 */
export function findMissions(entities: Entities, context: { published: string | null }): Mission[] {
  const drafts: Draft[] = [];
  const sightings = findSightings(entities);
  for (const sighting of sightings.filter((s) => s.type !== 'ambassador'))
    place(entities, sighting, drafts, context.published);
  for (const sighting of sightings.filter((s) => s.type === 'ambassador'))
    placeEnvoy(entities, sighting, drafts, context.published);
  return drafts
    .filter(({ mission }) => mission.sending !== null || mission.host !== null)
    .sort((a, b) => (a.mission.mentions[0]?.start ?? 0) - (b.mission.mentions[0]?.start ?? 0))
    .map(({ mission, told }) => ({ ...mission, developments: firmest(told) }));
}

function place(entities: Entities, sighting: Sighting, drafts: Draft[], published: string | null): void {
  const told = developmentsOf(entities, sighting, published);
  let { sending, host } = sighting;
  const sentence = entities.sentences[sighting.sentence];
  const deed = told[0];
  // "Baku said it would open an embassy in Jerusalem", "Azerbaijan opens an embassy in Israel": who acts sends
  if (sending === null && host !== null && deed && sentence && !BY_HOST.has(deed.trigger.action)) {
    const actor = subjectState(entities, sentence, deed.at);
    if (actor && actor !== host) sending = actor;
  }
  const known = drafts.filter(
    (d) => (sending === null || d.mission.sending === sending) && (host === null || d.mission.host === host),
  );
  const same = known.filter((d) => d.mission.type === sighting.type || sighting.bare);
  let draft = same.at(-1);
  if (!draft && sending !== null && host === null)
    draft = drafts.find((d) => d.mission.sending === sending && d.mission.host === null);
  if (!draft) {
    if (sighting.bare) return;
    draft = {
      mission: {
        id: `${sighting.type}-${sending ?? 'x'}-${host ?? 'x'}`.toLowerCase(),
        type: sighting.type,
        sending,
        host,
        city: sighting.city,
        mentions: [],
        developments: [],
      },
      told: [],
    };
    drafts.push(draft);
  }
  draft.mission.city ??= sighting.city;
  draft.mission.mentions.push({ start: sighting.start, end: sighting.end });
  draft.told.push(...told);
}

function placeEnvoy(entities: Entities, sighting: Sighting, drafts: Draft[], published: string | null): void {
  const told = developmentsOf(entities, sighting, published);
  const sentence = entities.sentences[sighting.sentence];
  let { sending, host } = sighting;
  const deed = told.find((t) => BY_HOST.has(t.trigger.action)) ?? told[0];
  if (deed && sentence) {
    const actor = subjectState(entities, sentence, deed.at);
    if (BY_HOST.has(deed.trigger.action)) {
      if (host === null && actor !== sending) host = actor;
    } else if (sending === null && actor !== host) sending = actor;
  }
  if (sending === null || host === null) return;
  let draft = drafts.find((d) => d.mission.sending === sending && d.mission.host === host);
  if (!draft) {
    draft = {
      mission: {
        id: `ambassador-${sending}-${host}`.toLowerCase(),
        type: 'ambassador',
        sending,
        host,
        city: null,
        mentions: [],
        developments: [],
      },
      told: [],
    };
    drafts.push(draft);
  }
  draft.mission.mentions.push({ start: sighting.start, end: sighting.end });
  draft.told.push(...told);
}

/** One development an action: the firmest that is told, with all the words for it. */
function firmest(told: readonly Told[]): Development[] {
  const byAction = new Map<string, Development>();
  for (const { development } of told) {
    const known = byAction.get(development.action);
    if (!known) byAction.set(development.action, { ...development });
    else {
      const firmer = FIRMNESS[development.status] > FIRMNESS[known.status];
      const [best, other] = firmer ? [development, known] : [known, development];
      byAction.set(development.action, {
        ...best,
        date: best.date ?? (best.status === other.status ? other.date : null),
        evidence: [...best.evidence, ...other.evidence],
      });
    }
  }
  return [...byAction.values()];
}
