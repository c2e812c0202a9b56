import type { Meeting, MeetingMode, Span, Statement } from '../../types.ts';
import type { Gathered } from './merge.ts';
import { statusBeside } from './merge-status.ts';
import { sameWho } from './participants.ts';
import type { Story } from './sentence.ts';
import { dayOf, siteOf } from './setting.ts';
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
  const mode = isVisitCalledOff(gathered, status) ? 'visit' : modeOf(gathered);
  const dated = dayOf(story, gathered, status, extras.all);
  const placed = mode === 'call' || mode === 'video' ? null : siteOf(story, gathered, status, extras.all);
  const evidence = spans([...gathered.sightings, ...gathered.echoes]);
  return {
    id: extras.id,
    main: gathered === extras.about,
    participants: gathered.who.map((w) =>
      w.official ? { official: w.official, country: w.country } : { official: null, country: w.country, role: w.role },
    ),
    mode,
    status,
    date: dated?.iso ?? (status === 'ongoing' && mode !== 'visit' && mode !== 'summit' ? story.published : null),
    place: placed?.place ?? null,
    topics: extras.topics.map((t) => t.text),
    agreements: extras.agreements.map((t) => t.text),
    events: [],
    confidence: confidenceOf(gathered, status, gathered === extras.about),
    evidence,
    sources: {
      date: dated ? [dated.span] : [],
      place: placed?.span ? [placed.span] : [],
      topics: extras.topics.flatMap((t) => t.evidence),
      agreements: extras.agreements.flatMap((t) => t.evidence),
    },
  };
}

/** "has cancelled a visit to Argentina, where he was due to meet": it is the visit that was called off. */
function isVisitCalledOff({ sightings }: Gathered, status: Meeting['status']): boolean {
  const off = sightings.filter((s) => s.status === status);
  return (status === 'cancelled' || status === 'postponed') && off.length > 0 && off.every((s) => s.frame === 'visit');
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

/**
 * How often such an answer is right: measured with scripts/calibration.ts on annotated articles. What tells most is whether everybody has a
 * name, then how many they are, and whether it is over.
 */
function confidenceOf(gathered: Gathered, status: Meeting['status'], main: boolean): number {
  const strong = gathered.sightings.filter((s) => !s.weak);
  let value = strong.length === 0 ? 0.55 : strong.length === 1 ? 0.88 : 0.92;
  if (strong.some((s) => s.headline)) value += 0.04;
  if (gathered.who.some((w) => w.official === null)) value -= main ? 0.2 : 0.36;
  if (gathered.who.length > 2) value -= 0.14;
  if (status !== 'held') value -= status === 'planned' || status === 'ongoing' ? 0.1 : 0.06;
  if (strong.length > 0 && strong.every((s) => s.status === null)) value -= 0.08;
  return Math.max(0.2, Math.min(0.98, Math.round(value * 100) / 100));
}
