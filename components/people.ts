import type { Meeting, Official, Participant, Readout, Span } from '../lib/types.ts';

/** A participant with what is known of the person. `official` is null for someone the text does not name. */
export interface Person {
  official: Official | null;
  country: string | null;
  role: string | null;
}

/** The people of one country at a meeting. */
export interface Side {
  country: string | null;
  people: Person[];
}

export function personOf(participant: Participant, readout: Readout): Person {
  const official = readout.officials.find((o) => o.id === participant.official) ?? null;
  return {
    official,
    country: participant.country ?? official?.country ?? null,
    role: participant.role ?? official?.role ?? null,
  };
}

/** The participants grouped by country, in the order of the text. Each with no known country is a side of their own. */
export function sidesOf(meeting: Meeting, readout: Readout): Side[] {
  const sides: Side[] = [];
  for (const participant of meeting.participants) {
    const person = personOf(participant, readout);
    const side = person.country ? sides.find((s) => s.country === person.country) : undefined;
    if (side) side.people.push(person);
    else sides.push({ country: person.country, people: [person] });
  }
  return sides;
}

/** Where the text says who someone is: the words that state the role, otherwise the first mention. */
export function evidenceOf(official: Official | null, meeting?: Meeting): Span[] {
  if (!official) return meeting?.evidence ?? [];
  return official.evidence.length > 0 ? official.evidence : official.mentions.slice(0, 1);
}

/** Meetings in order of time; those without a date by what their status says: earlier, now, to come. */
export function inOrderOfTime(meetings: readonly Meeting[], published: string | null): Meeting[] {
  const era: Record<Meeting['status'], string> = {
    background: '0000',
    held: published ?? '5000',
    denied: published ?? '5000',
    ongoing: `${published ?? '5000'}~1`,
    planned: `${published ?? '5000'}~2`,
    postponed: `${published ?? '5000'}~2`,
    cancelled: `${published ?? '5000'}~2`,
  };
  // On one day, what is held comes before what is planned.
  const rank: Record<Meeting['status'], number> = {
    background: 0,
    held: 1,
    denied: 1,
    ongoing: 2,
    cancelled: 3,
    postponed: 4,
    planned: 5,
  };
  return [...meetings].sort((a, b) => {
    const [x, y] = [a.date ?? era[a.status], b.date ?? era[b.status]];
    return x < y ? -1 : x > y ? 1 : rank[a.status] - rank[b.status];
  });
}
