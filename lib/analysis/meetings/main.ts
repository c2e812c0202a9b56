import { type Gathered, statusOf } from './merge.ts';

/** The meeting that the story is about: told in the headline and the lead, often, with names; background only where nothing else is. */
export function chooseMain(meetings: readonly Gathered[]): Gathered | null {
  let best: Gathered | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const meeting of meetings) {
    const score = mainScore(meeting);
    if (score > most) {
      best = meeting;
      most = score;
    }
  }
  return best;
}

export function mainScore(meeting: Gathered): number {
  let score = 0;
  const status = statusOf(meeting);
  const firstSentence = Math.min(...meeting.sightings.map((s) => s.sentence));
  if (meeting.sightings.some((s) => s.headline)) score += 6;
  score += Math.max(0, 4 - firstSentence);
  score += Math.min(3, meeting.sightings.filter((s) => !s.weak).length);
  score += 0.5 * Math.min(4, meeting.echoes.length);
  score += 0.5 * meeting.who.filter((w) => w.official).length;
  if (meeting.sightings.every((s) => s.weak)) score -= 3;
  if (status === 'background') score -= 6;
  return score;
}
