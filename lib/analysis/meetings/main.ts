import type { Gathered } from './merge.ts';
import { statusOf } from './merge-status.ts';
import type { Who } from './parties.ts';
import { covers, isGreeting } from './same.ts';
import type { Story } from './sentence.ts';

/** The meeting that the story is about: told in the headline and the lead, often, with names; background only where nothing else is. */
export function chooseMain(meetings: readonly Gathered[], story: Story): Gathered | null {
  const headline = story.views
    .filter((v) => v.sentence.kind === 'headline')
    .flatMap((v) => v.parties.flatMap((p) => p.who));
  let best: Gathered | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const opening = Math.min(
    ...meetings
      .flatMap((m) => m.sightings)
      .filter((s) => s.headline)
      .map((s) => s.at),
  );
  for (const meeting of meetings) {
    // "cancels visit to Germany, likely to meet Lavrov soon": what a headline says first
    const opens = meeting.sightings.some((s) => s.headline && s.at === opening);
    const score = mainScore(meeting, headline) + (opens ? 2 : 0);
    if (score > most) {
      best = meeting;
      most = score;
    }
  }
  return best;
}

export function mainScore(meeting: Gathered, headline: readonly Who[]): number {
  let score = 0;
  const status = statusOf(meeting);
  const firstSentence = Math.min(...meeting.sightings.map((s) => s.sentence));
  if (meeting.sightings.some((s) => s.headline)) score += 6;
  else if (meeting.echoes.some((s) => s.headline)) score += 4;
  for (const who of meeting.who)
    if (headline.some((h) => (who.official ? h.official === who.official : covers(h, who))))
      score += who.official ? 2 : 1;
  score += Math.max(0, 4 - firstSentence);
  score += Math.min(3, meeting.sightings.filter((s) => !s.weak).length);
  score += 0.5 * Math.min(4, meeting.echoes.length);
  score += 0.5 * meeting.who.filter((w) => w.official).length;
  if (meeting.sightings.every((s) => s.weak)) score -= 3;
  if (status === 'background') score -= 6;
  if (meeting.sightings.every(isGreeting)) score -= 4;
  return score;
}
