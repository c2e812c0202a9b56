import { sides, type Who } from './parties.ts';
import { clash, covers, fits, isGreeting, isVisit, remoteClash, within } from './same.ts';
import type { Sighting } from './sighting.ts';

/** One meeting with every clause that speaks of it. */
export interface Gathered {
  who: Who[];
  sightings: Sighting[];
  /** Clauses without names of their own ("the meeting", "the talks") that speak of it. */
  echoes: Sighting[];
}

/** Puts together the clauses that tell of the same meeting. */
export function gather(sightings: readonly Sighting[]): Gathered[] {
  const meetings: Gathered[] = [];
  let current: Gathered | null = null;
  /** The meeting told last, and where. */
  let last: { meeting: Gathered; sentence: number } | null = null;
  /** What a headline says before anybody is introduced. */
  const early: Sighting[] = [];
  for (const sighting of sightings) {
    if (sighting.anaphoric) {
      const home: Gathered | null = homeOf(sighting, meetings, current);
      if (home) {
        home.echoes.push(sighting);
        last = { meeting: home, sentence: sighting.sentence };
      } else if (meetings.length === 0) early.push(sighting);
      continue;
    }
    if (sighting.weak && sighting.byGroup && strays(sighting, meetings[0], last)) {
      (meetings[0] as Gathered).echoes.push(sighting);
      continue;
    }
    // "They agreed in essence", "The two had discussed it": no news of a meeting by itself
    if (
      sighting.weak &&
      sighting.byGroup &&
      meetings.length > 0 &&
      (sighting.earlier || !meetings.some((m) => fits(m, sighting)))
    )
      continue;
    const candidates = meetings.filter((m) => fits(m, sighting));
    const home = best(candidates, sighting, current);
    if (home) {
      if (home.sightings.every(isVisit))
        home.who = home.who.filter(
          (w) => !(w.several && sighting.who.some((x) => x.official !== null && x.country === w.country)),
        );
      home.who = union(home.who, sighting.who);
      home.sightings.push(sighting);
      last = { meeting: home, sentence: sighting.sentence };
      if (!sighting.earlier) current = home;
    } else {
      const made: Gathered = { who: [...sighting.who], sightings: [sighting], echoes: [] };
      meetings.push(made);
      last = { meeting: made, sentence: sighting.sentence };
      if (!sighting.earlier || !current) current = made;
    }
  }
  for (const sighting of early) {
    const home = meetings.find(
      (m) =>
        sighting.who.length > 0 &&
        sighting.who.every((w) => m.who.some((x) => covers(x, w))) &&
        m.sightings.some(isVisit) === isVisit(sighting),
    );
    home?.echoes.unshift(sighting);
  }
  return absorb(foldClaims(namedInstead(apart(meetings))));
}

/**
 * "The two also discussed …" some sentences after another meeting was told in passing speaks of the story's meeting, which was told
 * first and has one of the two.
 */
function strays(
  sighting: Sighting,
  first: Gathered | undefined,
  last: { meeting: Gathered; sentence: number } | null,
): boolean {
  if (!first || !last || last.meeting === first || sighting.sentence - last.sentence < 2) return false;
  return sighting.who.some((w) => first.who.some((f) => f.official !== null && f.official === w.official));
}

/** The meeting that "the talks" or "his visit" speak of: the last one told that has the people the clause names. */
function homeOf(sighting: Sighting, meetings: Gathered[], current: Gathered | null): Gathered | null {
  if (sighting.earlier || sighting.status === 'background' || (sighting.kind === 'verb' && sighting.weak)) return null;
  // A summit that is spoken of is another thing than a meeting of two.
  const like = (m: Gathered) =>
    (sighting.mode !== 'summit' || m.sightings.some((s) => s.mode === 'summit')) && !remoteClash(m, sighting);
  if (sighting.who.length === 0) {
    if (sighting.plural && meetings[0] && like(meetings[0])) return meetings[0];
    // Two paragraphs on, "the meeting" is the story's again.
    const story = meetings.find((m) => m.sightings.some((s) => s.headline)) ?? meetings[0];
    if (
      current &&
      story &&
      story !== current &&
      like(story) &&
      sighting.block - Math.max(...current.sightings.map((s) => s.block)) >= 2
    )
      return story;
    if (
      current &&
      like(current) &&
      !(sighting.frame === 'mutual' && current.sightings.every((s) => isVisit(s) && s.status === 'planned'))
    )
      return current;
    return (
      meetings.findLast(
        (m) => like(m) && m.sightings.some((s) => !isVisit(s) && s.status !== 'background' && s.status !== 'denied'),
      ) ?? null
    );
  }
  const has = (m: Gathered) => sighting.who.every((w) => m.who.some((x) => covers(x, w))) && !clash(m, sighting);
  if (sighting.plural) return meetings.find(has) ?? null;
  // "his visit" is a visit where one was told.
  const visits = isVisit(sighting) ? meetings.filter((m) => isVisitOf(m, sighting.who)) : [];
  const visit = visits.findLast((m) => m.sightings.some((s) => !s.weak)) ?? visits.at(-1);
  if (visit) return visit;
  if (current && has(current)) return current;
  return [...meetings].reverse().find(has) ?? null;
}

const isVisitOf = (meeting: Gathered, who: readonly Who[]): boolean =>
  meeting.sightings.some(
    (s) => isVisit(s) && who.some((w) => w.official !== null && s.visitors.some((v) => v.official === w.official)),
  );

function best(candidates: Gathered[], sighting: Sighting, current: Gathered | null): Gathered | null {
  const score = (m: Gathered) =>
    (m.who.length === sighting.who.length ? 2 : 0) +
    (m === current ? 1 : 0) +
    m.who.filter((w) => w.official && sighting.who.some((x) => x.official === w.official)).length;
  return candidates.reduce<Gathered | null>((a, b) => (a && score(a) >= score(b) ? a : b), null);
}

/** Persons take the place of the states and offices that stood for them. */
export function union(a: readonly Who[], b: readonly Who[]): Who[] {
  const all = [...a];
  for (const who of b) {
    if (all.some((w) => (w.official || who.official ? w.official === who.official : covers(w, who)))) continue;
    const stand = all.findIndex((w) => !w.official && who.official && covers(w, who));
    if (stand >= 0) all[stand] = who;
    else if (who.official || !all.some((w) => covers(w, who))) all.push(who);
  }
  return all;
}

/** A long story on a visit: whom the visitor meets there besides is told far below, each for itself. */
function isFarBelow(visit: Gathered, meeting: Gathered): boolean {
  const from = Math.min(...visit.sightings.map((s) => s.sentence));
  return Math.min(...meeting.sightings.map((s) => s.sentence)) - from >= 6;
}

/** Somebody goes to a third state, and meets somebody there. */
function isThere(visit: Gathered, meeting: Gathered): boolean {
  const goes = visit.sightings[0];
  const state = goes?.destination?.country;
  if (!goes || !state || goes.status === 'background') return false;
  return (
    goes.visitors.some((v) => v.official !== null && meeting.who.some((w) => w.official === v.official)) &&
    meeting.sightings.some((s) => s.place?.country === state && s.status !== 'background')
  );
}

/** Whom only the headline put at this table and the text at another is taken from this one. */
function apart(meetings: Gathered[]): Gathered[] {
  for (const meeting of meetings) {
    const told = [...meeting.sightings.filter((s) => !s.headline), ...meeting.echoes];
    if (told.every((s) => s.anaphoric)) continue;
    const elsewhere = (w: Who) =>
      meetings.some(
        (m) =>
          m !== meeting &&
          m.sightings.some((s) => !s.headline && !s.earlier && s.who.some((x) => x.official === w.official)) &&
          m.who.some((x) => x.official !== null && x !== w && meeting.who.some((y) => y.official === x.official)),
      );
    meeting.who = meeting.who.filter(
      (w) => w.official === null || told.some((s) => s.who.some((x) => x.official === w.official)) || !elsewhere(w),
    );
  }
  return meetings;
}

/** "met with OSCE co-chairs" in a headline, and in the text whom by name: one meeting. */
function namedInstead(meetings: Gathered[]): Gathered[] {
  return meetings.filter((meeting) => {
    const body = meeting.who.find((w) => w.official === null && (w.country?.length ?? 0) > 2);
    const host = meeting.who.find((w) => w.official !== null);
    if (!body || !host || meeting.who.length !== 2 || !meeting.sightings.every((s) => s.headline)) return true;
    const home = meetings.find(
      (m) =>
        m !== meeting &&
        m.who.filter((w) => w.official !== null).length > 2 &&
        m.who.some((w) => w.official === host.official) &&
        m.sightings.every((s) => !s.earlier),
    );
    home?.sightings.unshift(...meeting.sightings.map((s) => ({ ...s, who: [] })));
    return home === undefined;
  });
}

/** A visit whose host is met is that meeting; one told only in passing joins it. */
function absorb(meetings: Gathered[]): Gathered[] {
  const kept: Gathered[] = [];
  for (const meeting of meetings) {
    const onlyVisit = meeting.sightings.every((s) => isVisit(s));
    const home = onlyVisit
      ? meetings.find(
          (m) =>
            m !== meeting &&
            !isFarBelow(meeting, m) &&
            !m.sightings.every((s) => isVisit(s)) &&
            !m.sightings.every(isGreeting) &&
            (within(meeting.who, m.who) || isThere(meeting, m)) &&
            !meeting.sightings.some((s) => clash(m, s)),
        )
      : undefined;
    if (home) home.echoes.push(...meeting.sightings, ...meeting.echoes);
    else kept.push(meeting);
  }
  return kept.filter((m) => (sides(m.who) >= 2 || m.sightings.some((s) => !s.anaphoric)) && isReported(m));
}

/** A denial that the headline or the lead tells is what the story is about. */
const isDenialAsNews = (s: Sighting): boolean =>
  s.status === 'denied' && (s.headline || (s.block <= 1 && s.kind === 'verb')) && !s.weak;

/** "Iran denies meeting US officials. … A deputy said that they met in Muscat": what others say of a meeting that is denied is no other one. */
function foldClaims(meetings: Gathered[]): Gathered[] {
  const denial = meetings.find(
    (m) => m.sightings.some(isDenialAsNews) && m.sightings.every((s) => s.status === 'denied'),
  );
  if (!denial) return meetings;
  const country = (m: Gathered) => m.sightings.find((s) => s.place?.country)?.place?.country ?? null;
  return meetings.filter((m) => {
    const same = m !== denial && within(denial.who, m.who) && within(m.who, denial.who);
    const elsewhere = country(m) !== null && country(denial) !== null && country(m) !== country(denial);
    const claim = m.sightings.every((s) => s.status === 'held' && !s.headline && !s.earlier && s.sentence > 0);
    if (!same || elsewhere || !claim) return true;
    denial.who = union(denial.who, m.who);
    denial.echoes.push(...m.sightings.map((s) => ({ ...s, status: null })), ...m.echoes);
    return false;
  });
}

/** States alone "talk" in many nouns ("the dialogue between the UK and the EU"): a report says when, where or that it was held. */
function isReported(meeting: Gathered): boolean {
  if (meeting.who.some((w) => w.official !== null || w.role !== null || w.several)) return true;
  const told = meeting.sightings.filter((s) => !s.weak && !s.sport);
  if (told.every((s) => s.status === 'denied' || (s.status === 'background' && s.kind === 'noun')))
    return told.some(isDenialAsNews);
  return told.some((s) => s.status !== null || s.date !== null || s.headline);
}
