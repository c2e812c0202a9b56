import type { MeetingStatus } from '../../types.ts';
import type { Gathered } from './merge.ts';

const RANK: Record<MeetingStatus, number> = {
  cancelled: 6,
  postponed: 6,
  held: 5,
  denied: 3,
  ongoing: 4,
  planned: 2,
  background: 1,
};

const stateOf = (meeting: Gathered): string | null =>
  meeting.sightings.find((s) => s.place?.country)?.place?.country ?? null;

/** What a meeting's clauses say of its status, seen from the meeting that the story is about: what was held elsewhere and is told below the lead is background. */
export function statusBeside(meeting: Gathered, main: Gathered | null): MeetingStatus {
  const own = statusOf(meeting);
  if (!main || meeting === main) return own;
  const elsewhere = stateOf(meeting) !== null && stateOf(main) !== null && stateOf(meeting) !== stateOf(main);
  if (!elsewhere) return own;
  const about = statusOf(main);
  const silent = meeting.sightings.every((s) => s.status === null);
  const undated = meeting.sightings.every((s) => s.date?.precision !== 'day');
  if (silent && meeting.sightings.every((s) => s.frame === 'visit')) return about === 'planned' ? own : 'background';
  const late = meeting.sightings.every((s) => !s.headline && s.block > 1);
  return own === 'held' && late && (about === 'held' || about === 'ongoing' || (about === 'planned' && undated))
    ? 'background'
    : own;
}

/** What a meeting's clauses together say of its status. */
export function statusOf(meeting: Gathered): MeetingStatus {
  const told = [
    ...meeting.sightings,
    ...meeting.echoes.filter(
      (s) =>
        s.status !== 'planned' &&
        s.status !== 'denied' &&
        s.status !== 'background' &&
        // the visit may have begun, and its talks be to come
        !(s.frame === 'visit' && s.status === 'held'),
    ),
  ].filter((s) => s.status !== null);
  const named = told.filter((s) => !s.weak && !s.anaphoric);
  // "But that meeting has been cancelled": one that was held was not.
  const off = told.filter((s) => s.anaphoric && !s.weak && /^(?:cancelled|postponed)$/.test(s.status ?? ''));
  const strong = named.every((s) => s.status === 'planned' || s.status === 'denied') ? [...named, ...off] : named;
  // "Ministers meet in Bogota": a headline's present is true of what is still to come, too.
  const body = strong.filter((s) => !(s.headline && s.status === 'held'));
  const plain = body.some((s) => s.status !== 'background' && s.status !== 'denied') ? body : strong;
  // Who "has arrived" and "is to meet" somebody has not met him yet.
  const yet = plain.some((s) => !s.headline && s.frame === 'mutual' && s.status === 'planned');
  // Who arrived and talked something over with his host has met him.
  const both = meeting.who.filter((w) => w.official !== null).length > 1;
  const talked = told.some(
    (s) => s.frame === 'mutual' && s.status === 'held' && !s.headline && (!s.anaphoric || (both && !s.weak)),
  );
  if (talked && plain.length > 0 && plain.every((s) => s.frame === 'visit' && s.status === 'ongoing')) return 'held';
  const news = yet ? plain.filter((s) => !(s.frame === 'visit' && s.status === 'ongoing')) : plain;
  const list = (news.length > 0 ? news : told).map((s) => s.status as MeetingStatus);
  if (list.length === 0) return meeting.sightings.every((s) => s.frame === 'visit') ? 'ongoing' : 'held';
  if (list.every((s) => s === 'background')) return 'background';
  return list.reduce((a, b) => (RANK[b] > RANK[a] ? b : a));
}
