import type { Mission, MissionType } from '../../types.ts';
import type { Entities } from '../entities.ts';
import type { Act } from './act.ts';
import { findActs } from './acts.ts';
import { takeBearings } from './bearings.ts';
import { contextOf, type MissionContext } from './context.ts';
import { ceremonyActs } from './credentials.ts';
import { developmentsOf } from './developments.ts';
import { betweenEachOther, ofEachActor } from './mutual.ts';
import { findSightings, type Sighting } from './sightings.ts';

const STATED = 0.85;
const GUESSED = 0.6;

/** What the stage found on its way: for tracing an answer back to the words and the rule that made it. */
export interface MissionStages {
  context: MissionContext;
  /** Every naming of a mission or its head, in order of the text. */
  sightings: Sighting[];
  /** All that clauses tell of them. */
  acts: Act[];
  missions: Mission[];
}

/**
 * Diplomatic missions that the article names, each pair of states and type once, with what becomes of them. An ambassador is a mission of
 * its own only where the post is not named. Missions of which one side is unknown are left out. Never throws on any entities.
 */
export const findMissions = (entities: Entities, { published }: { published: string | null }): Mission[] =>
  missionStages(entities, { published }).missions;

/** `findMissions` with all that it found on its way. */
export function missionStages(entities: Entities, { published }: { published: string | null }): MissionStages {
  const context = contextOf(entities, published);
  const read = findSightings(context);
  if (read.length === 0) return { context, sightings: [], acts: [], missions: [] };
  const sightings = betweenEachOther(context, read);
  const found = findActs(context, sightings);
  const acts = [...found, ...ceremonyActs(context, sightings, found)];
  ofEachActor(sightings, acts);
  const guessed = takeBearings(context, sightings, acts);
  // Whoever summons its own ambassador calls him home.
  for (const act of acts)
    if (act.action === 'summon' && act.actor && act.actor === act.sighting.sending) act.action = 'recall';
  const told = new Map<Sighting, Act[]>();
  for (const act of acts) told.set(act.sighting, [...(told.get(act.sighting) ?? []), act]);
  const posts = postsByPair(sightings);
  const groups = new Map<string, Sighting[]>();
  for (const s of sightings) {
    if (!s.sending || !s.host || s.sending === s.host) continue;
    if (s.staff && !(told.has(s) && isNews(s, posts))) continue;
    const key = `${typeOf(s, posts.get(`${s.sending}-${s.host}`) ?? [])}-${s.sending}-${s.host}`.toLowerCase();
    const group = groups.get(key) ?? [];
    group.push(s);
    groups.set(key, group);
  }
  const missions = [...groups].map(([id, own]) => {
    const acts = own.flatMap((s) => told.get(s) ?? []).sort((a, b) => a.at - b.at);
    return missionOf(context, id, own, acts, own.every((s) => guessed.has(s)) ? GUESSED : STATED);
  });
  return { context, sightings, acts, missions };
}

/** An ambassador belongs to the post of the same pair, an interests section to the embassy that followed it or came before. */
function typeOf(s: Sighting, posts: readonly Sighting[]): MissionType {
  if (!ABSORBED.has(s.type) && !s.vague) return s.type;
  const kept = posts.filter((o) => !ABSORBED.has(o.type));
  const named = kept.filter((o) => !o.vague);
  const known = named.length > 0 || s.vague ? named : kept;
  return (known.find((o) => o.type !== 'consulate') ?? known[0])?.type ?? s.type;
}

/** Diplomats who are expelled, no post of theirs named: the headline's, or those of an article that names no post between the two. */
function isNews(s: Sighting, posts: ReadonlyMap<string, Sighting[]>): boolean {
  if (s.sentence.kind !== 'paragraph') return true;
  const named = (pair: string) => posts.get(pair)?.some((o) => !o.staff) ?? false;
  return named(`${s.sending}-${s.host}`) || !named(`${s.host}-${s.sending}`);
}

/** The posts and ambassadors between each two states, one of each kind. */
function postsByPair(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const posts = new Map<string, Sighting[]>();
  for (const s of sightings) {
    const known = posts.get(`${s.sending}-${s.host}`) ?? [];
    if (!known.some((o) => o.type === s.type && o.vague === s.vague && o.staff === s.staff)) known.push(s);
    posts.set(`${s.sending}-${s.host}`, known);
  }
  return posts;
}
const ABSORBED: ReadonlySet<MissionType> = new Set(['ambassador', 'interests-section', 'liaison-office']);

function missionOf(context: MissionContext, id: string, own: Sighting[], acts: readonly Act[], sure: number): Mission {
  const first = own[0] as Sighting;
  const type = id.slice(0, id.length - `-${first.sending}-${first.host}`.length) as Mission['type'];
  const spans = new Map<number, { start: number; end: number }>();
  for (const s of own) {
    if (s.silent) continue;
    const start = context.tokens[s.first]?.start ?? 0;
    spans.set(start, { start, end: context.tokens[s.last - 1]?.end ?? start });
  }
  return {
    id,
    type,
    sending: first.sending,
    host: first.host,
    city: own.find((s) => s.city)?.city ?? null,
    mentions: [...spans.values()],
    developments: developmentsOf(context, acts, sure),
  };
}
