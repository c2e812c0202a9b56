import type { MeetingStatus, Place, Span } from '../../types.ts';
import type { Gathered } from './merge.ts';
import { dateline } from './place-dateline.ts';
import { normAt, type Story } from './sentence.ts';
import type { Sighting } from './sighting.ts';

interface Site {
  place: Place;
  span: Span | null;
}

/** How many sentences apart two meetings of one day may be told. */
const REACH = 8;

/** When a meeting was: as its own clauses say, or those of the visit it belongs to, or of the meeting it is told after ("then he met"). */
export function dayOf(
  story: Story,
  gathered: Gathered,
  status: MeetingStatus,
  all: readonly Gathered[],
): Sighting['date'] {
  const beside = visitBeside(gathered, all);
  return (
    dateOf(story, gathered, status) ??
    (beside ? withinStay(story, dateOf(story, beside, status)) : null) ??
    dayOfArrival(story, gathered, all) ??
    dayBeside(story, gathered, status, all)
  );
}

function dayOfArrival(story: Story, gathered: Gathered, all: readonly Gathered[]): Sighting['date'] {
  const date = arrivalOf(story, gathered, all)?.date ?? null;
  return date?.precision === 'day' ? date : null;
}

/** On some day of a visit that lasts from one day to another: no more than the month is known. */
function withinStay(story: Story, date: Sighting['date']): Sighting['date'] {
  if (date?.precision !== 'day') return date;
  const words = story.entities.article.text.slice(date.span.start, date.span.end + 4);
  const lasts = /\d\s?(?:to|until|through|and|[-–—])\s?\d|\bto$/.test(words);
  return lasts ? { ...date, precision: 'month', iso: date.start.slice(0, 7) } : date;
}

/** Where it was: as its own clauses say, or those of the visit it belongs to, or where one side was the other's guest that day. */
export function siteOf(story: Story, gathered: Gathered, status: MeetingStatus, all: readonly Gathered[]): Site | null {
  const beside = visitBeside(gathered, all);
  return (
    placeOf(story, gathered, status) ??
    (beside ? placeOf(story, beside, status) : null) ??
    siteOfArrival(story, gathered, all) ??
    siteBeside(gathered, status, all)
  );
}

function siteOfArrival(story: Story, gathered: Gathered, all: readonly Gathered[]): Site | null {
  const arrival = arrivalOf(story, gathered, all);
  return arrival?.place ? { place: { ...arrival.place, venue: null }, span: arrival.placeSpan } : null;
}

/** "did not hold talks with him during his trip": the visit told of elsewhere that the meeting belongs to. */
function visitBeside(gathered: Gathered, all: readonly Gathered[]): Gathered | null {
  for (const s of gathered.sightings)
    for (const visit of all)
      if (visit !== gathered && visit.echoes.some((e) => e.sentence === s.sentence && e.frame === 'visit'))
        return visit;
  return null;
}

/** "He arrived on Tuesday. He was greeted by the crown prince at the airport": the arrival's day and place. */
const GREETINGS = /^(greeted|welcomed|received|greet|receive|welcome)$/;
/** How many sentences after the arrival. */
const SOON = 3;

const isGreeting = (story: Story, s: Sighting): boolean =>
  s.frame !== 'visit' && GREETINGS.test(normAt(story.views[s.sentence]?.tokens ?? [], s.at));

/** The arrival that a greeting belongs to: told shortly before, of one of its people. */
function arrivalOf(story: Story, gathered: Gathered, all: readonly Gathered[]): Sighting | null {
  const own = gathered.sightings.find((s) => isGreeting(story, s));
  if (!own || own.status === 'planned' || own.earlier) return null;
  for (const other of all) {
    if (other !== gathered && !sharesOfficial(gathered, other)) continue;
    const told = other === gathered ? gathered.echoes : [...other.sightings, ...other.echoes];
    const arrival = told.find(
      (s) =>
        s.frame === 'visit' &&
        !s.earlier &&
        s.status !== 'planned' &&
        own.sentence >= s.sentence &&
        own.sentence - s.sentence <= SOON,
    );
    if (arrival) return arrival;
  }
  return null;
}

/** Words that set a meeting on the day of the one told before. */
const SAME_DAY =
  /^(also|separately|later|earlier|before|after|then|afterwards?|subsequently|meanwhile|simultaneously|thereafter|prior|following)$/;
/** Of those, the ones that do so for what is still to come. */
const SAME_DAY_AHEAD = /^(earlier|later)$/;

/** "Before the meeting with Putin, he met", "The minister also met": the day of the meeting told last that has one of its people. */
function dayBeside(
  story: Story,
  gathered: Gathered,
  status: MeetingStatus,
  all: readonly Gathered[],
): Sighting['date'] {
  if (status !== 'held' && status !== 'ongoing' && status !== 'planned') return null;
  const words = status === 'planned' ? SAME_DAY_AHEAD : SAME_DAY;
  const own = gathered.sightings.find((s) => s.frame !== 'visit' && isTied(story, s, words));
  if (!own) return null;
  let nearest: Sighting | null = null;
  for (const other of all) {
    if (other === gathered || !sharesOfficial(gathered, other)) continue;
    for (const s of other.sightings) {
      const ahead = s.status === 'planned';
      const near = own.sentence - s.sentence;
      if (s.date?.precision !== 'day' || near > REACH || s.earlier || ahead !== (status === 'planned')) continue;
      if (near < 0 || (near === 0 && s.at >= own.at)) continue;
      if (!nearest || s.sentence > nearest.sentence || (s.sentence === nearest.sentence && s.at > nearest.at))
        nearest = s;
    }
  }
  return nearest?.date ?? null;
}

/** Does such a word stand before the meeting's verb, in its sentence? */
function isTied(story: Story, s: Sighting, words: RegExp): boolean {
  const view = story.views[s.sentence];
  if (!view) return false;
  for (let k = view.first; k < s.at; k++) if (words.test(normAt(view.tokens, k))) return true;
  return false;
}

const sharesOfficial = (a: Gathered, b: Gathered): boolean =>
  a.who.some((w) => w.official !== null && b.who.some((x) => x.official === w.official));

const isOfAnotherDay = (gathered: Gathered, s: Sighting): boolean =>
  s.date?.precision === 'day' &&
  gathered.sightings.some((own) => own.date?.precision === 'day' && own.date.iso !== s.date?.iso);

/** A guest of one state who meets its people does so there: "He is in Israel for … He will also meet its defence minister". */
function siteBeside(gathered: Gathered, status: MeetingStatus, all: readonly Gathered[]): Site | null {
  if (status === 'background' || status === 'denied') return null;
  let found: Site | null = null;
  for (const other of all) {
    if (other === gathered) continue;
    const guest = other.who.find((w) => w.official !== null && gathered.who.some((x) => x.official === w.official));
    if (!guest) continue;
    for (const s of [...other.sightings, ...other.echoes]) {
      const state = s.place?.country;
      if (!s.place || !state || s.earlier || s.status === 'denied' || guest.country === state) continue;
      // Another day may have been another place, except where one stayed on a visit.
      if (s.frame !== 'visit' && s.frame !== 'attend' && isOfAnotherDay(gathered, s)) continue;
      // A journey still to come is not where they were.
      if (s.status === 'planned' && status !== 'planned') continue;
      // At a summit, whoever is met there; else the hosts.
      if (s.frame !== 'attend' && !gathered.who.some((w) => w.country === state)) continue;
      // In which town they will meet is not told.
      const city = status === 'planned' ? null : s.place.city;
      if (!found?.place.city) found = { place: { ...s.place, city, venue: null }, span: s.placeSpan };
    }
  }
  return found;
}

/** The date of the clause that fits the status; clauses of the meeting itself before echoes, in order of the text. */
function dateOf(story: Story, gathered: Gathered, status: MeetingStatus): Sighting['date'] {
  const lists = [
    gathered.sightings.filter((s) => s.frame !== 'visit' && s.status === status),
    gathered.sightings.filter((s) => s.frame !== 'visit'),
    gathered.sightings.filter((s) => s.date?.precision === 'day'),
    gathered.echoes.filter(
      (s) =>
        s.frame !== 'visit' &&
        s.kind === 'noun' &&
        s.date?.precision === 'day' &&
        (s.status !== 'planned' || status === 'planned'),
    ),
    gathered.sightings,
  ];
  for (const list of lists) {
    const found = list.find((s) => s.date?.iso && s.date.precision === 'day') ?? list.find((s) => s.date?.iso);
    if (found)
      return found.frame === 'visit' && gathered.sightings.some((s) => s.frame !== 'visit')
        ? withinStay(story, found.date)
        : found.date;
  }
  return null;
}

/** The place that its clauses name, the most exact first; else the visited state; else the dateline's city where it is a participant's. */
function placeOf(story: Story, gathered: Gathered, status: MeetingStatus): Site | null {
  const all = [...gathered.sightings, ...gathered.echoes].filter((s) => s.place);
  const told = gathered.sightings.filter((s) => s.place);
  const first =
    told.find((s) => s.place?.city && s.frame !== 'visit') ?? told.find((s) => s.place?.city) ?? told[0] ?? all[0];
  const any = first?.place?.city
    ? first
    : (all.find((s) => s.place?.city && s.place.country === first?.place?.country) ?? first);
  const lead = dateline(story);
  const states = new Set(gathered.who.map((w) => w.country));
  if (any?.place) {
    // Where the story was written is where the meeting was, not where one still to come will be.
    if (!any.place.city && lead?.place.country === any.place.country && status !== 'background' && status !== 'planned')
      return { place: { ...lead.place, venue: any.place.venue }, span: lead.span };
    return { place: any.place, span: any.placeSpan };
  }
  if (lead && status !== 'background' && status !== 'denied' && lead.place.country && states.has(lead.place.country))
    return lead;
  return null;
}
