import type { ResolvedDate } from '../../language/dates.ts';
import type { MeetingMode, MeetingStatus, Place, Span } from '../../types.ts';
import type { Who } from './parties.ts';

/** What one clause says of a meeting. Several of them, merged, make a `Meeting`. */
export interface Sighting extends Span {
  /** Index in `Story.views`. */
  sentence: number;
  /** Index of its block in the article. */
  block: number;
  /** The trigger's token. */
  at: number;
  kind: 'verb' | 'noun';
  frame: 'mutual' | 'visit' | 'attend' | 'tell';
  /** Everybody who takes part, as far as this clause says. */
  who: Who[];
  /** Who goes to the other, where the clause says so. */
  visitors: Who[];
  destination: Place | null;
  mode: MeetingMode;
  /** Null where the clause alone does not say. */
  status: MeetingStatus | null;
  /** Told of a time before the story ("last met", "had met"). */
  earlier: boolean;
  weak: boolean;
  /** "Austin's meetings": all of the story's. */
  plural: boolean;
  /** Among words of sport. */
  sport: boolean;
  /** Its people are only "the two", "they". */
  byGroup: boolean;
  /** "again", "another", "next": not the meeting that was told before. */
  another: boolean;
  /** "the meeting", "their talks": speaks of a meeting told elsewhere. */
  /** Somebody is received on his arrival, at an airport or the like: no talks yet. */
  reception: boolean;
  /** "a bilateral meeting", "met separately": not the one that a third attended. */
  bilateral: boolean;
  anaphoric: boolean;
  headline: boolean;
  quoted: boolean;
  date: (ResolvedDate & { span: Span }) | null;
  place: Place | null;
  placeSpan: Span | null;
}
