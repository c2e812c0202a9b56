import type { Gathered } from './merge.ts';
import { sides, type Who } from './parties.ts';
import type { Sighting } from './sighting.ts';

export const isVisit = (s: Sighting): boolean => s.frame === 'visit' || s.frame === 'attend';

/** Does one entry stand for the other: the same person, or a state or office for its holder? */
export function covers(a: Who, b: Who): boolean {
  if (a.official && b.official) return a.official === b.official;
  if (a.several && b.official) return false;
  // Whose envoy he is the text may not say: a state's delegation may be his.
  if (
    (a.official && a.country === null && !b.role && !b.several) ||
    (b.official && b.country === null && !a.role && !a.several)
  )
    return true;
  if (a.country === null || b.country === null || a.country !== b.country) return false;
  return !a.role || !b.role || sameRole(a.role, b.role);
}

/** Offices of one rank under different names. */
const RANKS = [
  /\b(?:foreign (?:minister|secretary)|secretary of state|external affairs|foreign affairs)\b/,
  /\bdefen[cs]e\b/,
  /\b(?:prime minister|premier|chancellor|taoiseach|pm)\b/,
];

function sameRole(a: string, b: string): boolean {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return (
    x.includes(y) ||
    y.includes(x) ||
    /^(leader|official|counterpart)s?$/.test(x) ||
    /^(leader|official|counterpart)s?$/.test(y) ||
    RANKS.some((rank) => rank.test(x) && rank.test(y))
  );
}

/** Greeted on arrival by others than the host himself: the visit is still the news. */
export const isGreeting = (s: Sighting): boolean =>
  s.reception &&
  !s.who.some(
    (w) =>
      !s.visitors.some((v) => v.official === w.official) &&
      (/^(?:president|prime minister|king|premier|chancellor|emir|amir|sultan)\b/i.test(w.role ?? '') ||
        (w.country === 'SA' && /^crown prince\b/i.test(w.role ?? ''))),
  );

/** Does every entry of the one list have its own in the other? */
export const within = (small: readonly Who[], large: readonly Who[], told = false): boolean => {
  const used = new Set<Who>();
  return small.every((s) => {
    // "Cuban officials", told first, stay what they are when one of them is named later.
    const stands = (l: Who) => covers(l, s) && !(told && s.several && l.official);
    const home =
      large.find((l) => !used.has(l) && stands(l)) ??
      // whose official he is nobody knows: he stands for one state, not for all
      large.find((l) => stands(l) && !s.official && l.country === s.country);
    if (home) used.add(home);
    return home !== undefined;
  });
};

/** May a clause speak of the meeting: as far as people, time, place and manner tell? */
export function fits(meeting: Gathered, sighting: Sighting): boolean {
  const inside = within(sighting.who, meeting.who);
  const outside = within(meeting.who, sighting.who, !sighting.weak && !meeting.sightings.every(isVisit));
  const first = meeting.sightings[0];
  // A long story on a visit: whom the visitor meets there besides is told far below, each for itself.
  if (
    first &&
    meeting.who.some((w) => w.official !== null) &&
    meeting.sightings.every(isVisit) &&
    !isVisit(sighting) &&
    !sighting.weak &&
    sighting.sentence - first.sentence >= 6
  )
    return false;
  if (!inside && !outside) return false;
  if (isOfStates(sighting) && !sighting.headline && sides(named(meeting.who)) > sides(sighting.who)) return false;
  if (!inside && joinsThird(meeting, sighting)) return false;
  if (isOneOfSeveral(meeting, sighting)) return false;
  if (isGreeting(sighting) && meeting.sightings.every(isVisit)) return false;
  if (isVisit(sighting) && meeting.sightings.every(isGreeting)) return false;
  // Who was greeted at the airport "will hold talks" with his host the next day.
  if (
    meeting.sightings.every((s) => s.reception) &&
    !sighting.weak &&
    sighting.status === 'planned' &&
    !isVisit(sighting)
  )
    return false;
  // "Earlier they will hold a bilateral meeting": beside the one of three
  const among = (who: readonly Who[]) => sides(who.filter((w) => w.official !== null));
  if (sighting.bilateral && among(sighting.who) === 2 && among(meeting.who) > 2) return false;
  // Two states alone may have many meetings: only where nothing else tells them apart.
  return !clash(meeting, sighting);
}

const named = (who: readonly Who[]): Who[] => who.filter((w) => w.official !== null);

/** "Israeli-Palestinian talks": of the two alone, where a third is at the table it is another. */
const isOfStates = (sighting: Sighting): boolean =>
  sighting.kind === 'noun' &&
  sighting.who.length >= 2 &&
  sighting.who.every((w) => w.official === null && w.role === null);

/** Who met, as the text below the headline tells it. */
const inBody = (meeting: Gathered): Who[] =>
  meeting.sightings.filter((s) => !s.headline && !s.weak).flatMap((s) => named(s.who));

/**
 * "Faisal received by Amir and crown prince" in a headline are two meetings where the text tells of one with each; and who "will" meet
 * as three has met the third by himself before.
 */
function isOneOfSeveral(meeting: Gathered, sighting: Sighting): boolean {
  if (sighting.headline || sighting.weak || sighting.byGroup || isVisit(sighting)) return false;
  const who = named(sighting.who);
  if (sides(who) < 2) return false;
  const body = inBody(meeting);
  if (sides(body) >= 2 && !who.every((w) => body.some((b) => b.official === w.official)) && isWider(meeting, body))
    return true;
  const more = sides(named(meeting.who)) > sides(who);
  const statuses = meeting.sightings.filter((s) => !s.weak).map((s) => s.status);
  return more && sighting.kind === 'verb' && statuses.every((s) => s === 'planned') && sighting.status !== 'planned';
}

/** Does the headline name somebody whom the text below did not yet put at this table? */
const isWider = (meeting: Gathered, body: readonly Who[]): boolean =>
  named(meeting.who).some(
    (w) =>
      !body.some((b) => b.official === w.official) &&
      meeting.sightings.some((s) => s.headline && s.who.some((h) => h.official === w.official)),
  ) ||
  // "meets new Lao, Saudi ambassadors"
  meeting.sightings.some(
    (s) => s.headline && s.who.some((h) => h.official === null && !body.some((b) => covers(h, b))),
  );

/** "The two will meet Desalegn before their talks": two who met, and with a third of another state, are two meetings. */
function joinsThird(meeting: Gathered, sighting: Sighting): boolean {
  if (sighting.weak || sides(named(meeting.who)) < 2 || meeting.sightings.every((s) => s.headline || isVisit(s)))
    return false;
  return sighting.who.some(
    (w) =>
      w.official !== null && w.country !== null && !meeting.who.some((m) => m.country === w.country || covers(m, w)),
  );
}

const REMOTE = new Set(['call', 'video']);
const PRESENT = new Set(['in-person', 'visit', 'summit']);

/** Do date, manner or status show that it is another meeting? */
export function remoteClash(meeting: Gathered, sighting: Sighting): boolean {
  return meeting.sightings.some(
    (other) =>
      (REMOTE.has(other.mode) && PRESENT.has(sighting.mode)) || (PRESENT.has(other.mode) && REMOTE.has(sighting.mode)),
  );
}

export function clash(meeting: Gathered, sighting: Sighting): boolean {
  if (remoteClash(meeting, sighting) || visitAndMeeting(meeting, sighting)) return true;
  for (const other of meeting.sightings) {
    if (sighting.another && other.status === 'held' && sighting.status === 'planned') return true;
    // A visit that is still to come is not the meeting that was held.
    if (isVisit(sighting) && sighting.status === 'planned' && other.status === 'held' && !other.weak && !isVisit(other))
      return true;
    if (calledOffAndTalked(other, sighting)) return true;
    if (datesClash(other, sighting)) return true;
    if (placesClash(other, sighting)) return true;
    if (other.earlier !== sighting.earlier && other.status !== null && sighting.status !== null) return true;
    if ((other.status === 'denied') !== (sighting.status === 'denied') && !deniable(other, sighting)) return true;
  }
  return false;
}

/** "arrived for a two-day visit. … will meet the president on Friday": the visit goes on, the meeting is to come; "arrived to meet" is one. */
function visitAndMeeting(meeting: Gathered, sighting: Sighting): boolean {
  const visit = isVisit(sighting) ? [sighting] : meeting.sightings.filter(isVisit);
  const talks = isVisit(sighting) ? meeting.sightings.filter((s) => !isVisit(s)) : [sighting];
  return (
    visit.some((v) => v.status === 'ongoing') &&
    (isVisit(sighting) || visit.length === meeting.sightings.length) &&
    talks.length > 0 &&
    talks.every((t) => t.status === 'planned' && t.who.length >= 2 && visit.every((v) => v.sentence !== t.sentence))
  );
}

/** "postponed his trip"; "has spoken to his host and agreed on another day": what was called off was not that talk. */
function calledOffAndTalked(a: Sighting, b: Sighting): boolean {
  const isOff = (s: Sighting) => isVisit(s) && /^(?:cancelled|postponed)$/.test(s.status ?? '');
  const isTalk = (s: Sighting) => !isVisit(s) && s.status === 'held' && !s.weak && !s.headline && s.kind === 'verb';
  return (isOff(a) && isTalk(b)) || (isOff(b) && isTalk(a));
}

/** A denial speaks of the meeting that was only planned or rumoured, of the same kind. */
function deniable(a: Sighting, b: Sighting): boolean {
  const other = a.status === 'denied' ? b : a;
  return (
    (other.status === null || /^(?:planned|cancelled|postponed)$/.test(other.status) || other.weak) &&
    (a.frame === 'visit') === (b.frame === 'visit') &&
    a.who.length === b.who.length &&
    // "no plan for the two ministers to meet": what their states will talk over goes on
    (isOfStates(other) ? isOfStates(a) && isOfStates(b) : true)
  );
}

function datesClash(a: Sighting, b: Sighting): boolean {
  if (!a.date?.iso || !b.date?.iso) return false;
  if (a.frame === 'visit' || b.frame === 'visit') {
    // A visit lasts for days.
    return Math.abs(Date.parse(a.date.start) - Date.parse(b.date.start)) > 7 * 86_400_000;
  }
  return !a.date.iso.startsWith(b.date.iso) && !b.date.iso.startsWith(a.date.iso);
}

function placesClash(a: Sighting, b: Sighting): boolean {
  return (
    a.place?.country != null &&
    b.place?.country != null &&
    a.place.country !== b.place.country &&
    a.place.country !== '' &&
    (a.date !== null || b.date !== null || a.earlier || b.earlier || a.frame === 'visit' || b.frame === 'visit')
  );
}
