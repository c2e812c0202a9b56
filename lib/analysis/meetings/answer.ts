import type { Meeting, MeetingMode, Place, Span, Statement } from '../../types.ts';
import type { Gathered } from './merge.ts';
import { statusBeside } from './merge-status.ts';
import { sameWho } from './participants.ts';
import { dateline } from './place-dateline.ts';
import type { Story } from './sentence.ts';
import type { Sighting } from './sighting.ts';

interface Extras {
  all: readonly Gathered[];
  /** The meeting that the story is about. */
  about: Gathered | null;
  id: string;
  topics: Statement[];
  agreements: Statement[];
}

/** Turns what was gathered on a meeting into the answer that the readout gives. */
export function answer(story: Story, gathered: Gathered, extras: Extras): Meeting {
  const status = statusBeside(gathered, extras.about);
  const beside = visitBeside(gathered, extras.all);
  const mode = modeOf(gathered);
  const dated = dateOf(gathered, status) ?? (beside ? dateOf(beside, status) : null);
  const placed =
    mode === 'call' || mode === 'video'
      ? null
      : (placeOf(story, gathered, status) ?? (beside ? placeOf(story, beside, status) : null));
  const evidence = spans([...gathered.sightings, ...gathered.echoes]);
  return {
    id: extras.id,
    main: gathered === extras.about,
    participants: gathered.who.map((w) =>
      w.official ? { official: w.official, country: w.country } : { official: null, country: w.country, role: w.role },
    ),
    mode,
    status,
    date: dated?.date?.iso ?? (status === 'ongoing' && mode !== 'visit' && mode !== 'summit' ? story.published : null),
    place: placed?.place ?? null,
    topics: extras.topics.map((t) => t.text),
    agreements: extras.agreements.map((t) => t.text),
    events: [],
    confidence: confidenceOf(gathered),
    evidence,
    sources: {
      date: dated?.date ? [dated.date.span] : [],
      place: placed?.span ? [placed.span] : [],
      topics: extras.topics.flatMap((t) => t.evidence),
      agreements: extras.agreements.flatMap((t) => t.evidence),
    },
  };
}

/** "did not hold talks with him during his trip": the visit told of elsewhere that the meeting belongs to. */
function visitBeside(gathered: Gathered, all: readonly Gathered[]): Gathered | null {
  for (const s of gathered.sightings)
    for (const visit of all)
      if (
        visit !== gathered &&
        visit.echoes.some((e) => e.sentence === s.sentence && e.at > s.at && e.frame === 'visit')
      )
        return visit;
  return null;
}

function modeOf(gathered: Gathered): MeetingMode {
  const all = [...gathered.sightings, ...gathered.echoes.filter((s) => s.mode !== 'call' && s.mode !== 'video')].map(
    (s) => s.mode,
  );
  const states = new Set(gathered.who.map((w) => w.country));
  // Whom the visitor meets is not told: however often "the meeting" is spoken of, what is known is the visit.
  const visitors = gathered.sightings.flatMap((s) => s.visitors);
  if (
    gathered.sightings.every((s) => s.frame === 'visit') &&
    gathered.who.every((w) => visitors.some((v) => sameWho(v, w)) || (w.official === null && w.role === null))
  )
    return gathered.sightings[0]?.mode ?? 'visit';
  if (all.includes('summit') && states.size > 2) return 'summit';
  for (const mode of ['video', 'call', 'in-person', 'summit', 'visit'] as const) if (all.includes(mode)) return mode;
  return 'unknown';
}

/** The date of the clause that fits the status; clauses of the meeting itself before echoes, in order of the text. */
function dateOf(gathered: Gathered, status: Meeting['status']): Sighting | null {
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
    if (found) return found;
  }
  return null;
}

/** The place that its clauses name, the most exact first; else the visited state; else the dateline's city where it is a participant's. */
function placeOf(
  story: Story,
  gathered: Gathered,
  status: Meeting['status'],
): { place: Place; span: Span | null } | null {
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

function spans(sightings: readonly Sighting[]): Span[] {
  const seen = new Set<string>();
  const list: Span[] = [];
  for (const { start, end } of sightings) {
    if (seen.has(`${start}-${end}`)) continue;
    seen.add(`${start}-${end}`);
    list.push({ start, end });
  }
  return list.sort((a, b) => a.start - b.start);
}

function confidenceOf(gathered: Gathered): number {
  const strong = gathered.sightings.filter((s) => !s.weak);
  let value = strong.length === 0 ? 0.5 : strong.length === 1 ? 0.8 : 0.9;
  if (strong.some((s) => s.headline)) value += 0.05;
  if (gathered.who.some((w) => w.official === null)) value -= 0.1;
  if (strong.every((s) => s.status === null)) value -= 0.15;
  return Math.max(0.2, Math.min(0.98, Math.round(value * 100) / 100));
}
