import { findDates } from '../../language/dates.ts';
import type { Meeting, Mission, Quote } from '../../types.ts';
import type { Entities } from '../entities.ts';
import { eventsOf } from '../events.ts';
import { lowerBound } from '../spans.ts';
import { findAgreements } from './agreements.ts';
import { answer } from './answer.ts';
import { addActors, addAttendees, addPresent } from './attendees.ts';
import { groupParties } from './lists.ts';
import { chooseMain } from './main.ts';
import { type Gathered, gather } from './merge.ts';
import { findParties, type Who } from './parties.ts';
import { dateline } from './place-dateline.ts';
import type { SentenceView, Story } from './sentence.ts';
import type { Sighting } from './sighting.ts';
import { findSightings } from './sightings.ts';
import { ministriesOf } from './summons.ts';
import { findTopics } from './topics.ts';
import { dayOfStory } from './when.ts';
import { ARRIVAL } from './words.table.ts';

export interface MeetingsContext {
  missions: readonly Mission[];
  /** Direct speech: first person there is the speaker's. */
  quotes: readonly Quote[];
  /** YYYY-MM-DD, the day that "Tuesday" is counted from. */
  published: string | null;
}

/** What the stage found on its way: for tracing an answer back to the clause and the rule that made it. */
export interface MeetingStages {
  story: Story;
  /** What each clause says of a meeting, in order of the text. */
  sightings: Sighting[];
  /** Those that speak of one meeting, together; in the order of `meetings`. */
  gathered: Gathered[];
  meetings: Meeting[];
}

/**
 * Every meeting, visit and call between representatives of at least two states or organisations that the article reports,
 * plans, denies or recalls; at most one is `main`. In order of the text. Never throws on any entities.
 */
export const findMeetings = (entities: Entities, context: MeetingsContext): Meeting[] =>
  meetingStages(entities, context).meetings;

/** `findMeetings` with all that it found on its way. */
export function meetingStages(entities: Entities, context: MeetingsContext): MeetingStages {
  const story = storyOf(entities, context);
  const sightings = findSightings(story);
  const gathered = gather(sightings);
  addAttendees(story, gathered);
  addActors(story, gathered);
  addPresent(story, gathered);
  const main = chooseMain(gathered, story);
  const topics = findTopics(story, gathered, main);
  const agreements = findAgreements(story, gathered, main);
  const meetings = gathered
    .map((m, i) =>
      answer(story, m, {
        about: main,
        all: gathered,
        id: `m${i + 1}`,
        topics: topics.get(m) ?? [],
        agreements: agreements.get(m) ?? [],
      }),
    )
    .map((m) => ({ ...m, events: eventsOf(m) }));
  return { story, sightings, gathered, meetings };
}

/** The article cut into sentences with their parties, dates and quotations. */
export function storyOf(entities: Entities, context: Pick<MeetingsContext, 'quotes' | 'published'>): Story {
  const { tokens, sentences, article, countries } = entities;
  const quotes = [...context.quotes].sort((a, b) => a.start - b.start);
  const parties = findParties(entities, quotes);
  const dates = findDates(article.text);
  const surnames = surnamesOf(entities);
  let nextDate = 0;
  const views = sentences.map((sentence): SentenceView => {
    while (nextDate < dates.length && (dates[nextDate]?.span.end ?? 0) <= sentence.start) nextDate++;
    const own = [];
    for (let d = nextDate; d < dates.length; d++) {
      const date = dates[d];
      if (!date || date.span.start >= sentence.end) break;
      own.push(date);
    }
    const view: SentenceView = {
      sentence,
      tokens,
      first: sentence.first,
      last: sentence.last,
      parties: parties.slice(lowerBound(parties, sentence.first), lowerBound(parties, sentence.last)),
      dates: own,
      quotes: quotes.filter((q) => q.start < sentence.end && q.end > sentence.start),
      countries: countries.slice(lowerBound(countries, sentence.first), lowerBound(countries, sentence.last)),
      ministries: [],
      surnames,
      arrival: false,
      home: null,
    };
    view.ministries = ministriesOf(view);
    groupParties(view);
    return view;
  });
  views.forEach((view, k) => {
    view.arrival = tellsOfArrival(view) || (views[k - 1] !== undefined && tellsOfArrival(views[k - 1] as SentenceView));
  });
  continuePronouns(views);
  const story = { entities, views, published: dayOfStory(views, context.published) };
  const home = dateline(story)?.place.country ?? null;
  for (const view of views) view.home = home;
  return story;
}

function surnamesOf({ people }: Entities): ReadonlyMap<string, Who> {
  const found = new Map<string, Who>();
  const twice = new Set<string>();
  for (const { id, name, country, role, official } of people) {
    const surname =
      name
        .split(/[\s-]+/)
        .at(-1)
        ?.toLowerCase() ?? '';
    if (found.has(surname)) twice.add(surname);
    if (official) found.set(surname, { official: id, country, role });
  }
  for (const surname of twice) found.delete(surname);
  return found;
}

const tellsOfArrival = ({ tokens, first, last, sentence }: SentenceView): boolean =>
  sentence.kind === 'paragraph' && tokens.slice(first, last).some((t) => ARRIVAL.has(t.norm));

/** "In Jeddah he will meet the crown prince. He is also expected to meet …": the same he, not the one met. */
function continuePronouns(views: readonly SentenceView[]): void {
  views.forEach((view, i) => {
    const before = views[i - 1];
    const pronoun = view.parties[0];
    if (
      !before ||
      !pronoun ||
      before.sentence.block !== view.sentence.block ||
      pronoun.kind !== 'reference' ||
      pronoun.first !== view.first
    )
      return;
    const word = view.tokens[pronoun.first]?.norm;
    const same = { he: 'he', his: 'he', she: 'she', her: 'she' }[word ?? ''];
    if (!same) return;
    const subject = before.parties.find(
      (p) => p.preposition === null && !p.possessive && p.kind !== 'country' && p.kind !== 'city',
    );
    if (subject?.kind === 'reference' && view.tokens[subject.first]?.norm === same && subject.who.length === 1)
      pronoun.who = subject.who;
  });
}
