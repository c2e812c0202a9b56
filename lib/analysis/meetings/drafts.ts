import type { MeetingMode, MeetingStatus } from '../../types.ts';
import { listOf } from './participants.ts';
import type { Party, Who } from './parties.ts';
import { phrasesOf, type SentenceView } from './sentence.ts';

/** What a trigger says, before date and place are looked for. */
export interface Draft {
  at: number;
  /** First and last (exclusive) token of the words that say it. */
  first: number;
  last: number;
  kind: 'verb' | 'noun';
  frame: 'mutual' | 'visit' | 'attend' | 'tell';
  who: Who[];
  visitors: Who[];
  destination: Party | null;
  mode: MeetingMode;
  status: MeetingStatus | null;
  earlier: boolean;
  weak: boolean;
  byGroup?: boolean;
  /** Somebody is received on his arrival: no talks yet. */
  reception?: boolean;
  /** The places of its sentence are of something else ("summoned over an incident in Ottawa"). */
  placeless?: true;
  anaphoric: boolean;
}

/** The first place after a verb that one of the prepositions brings in; `null` in the list allows a bare one. */
export function placeAfter(view: SentenceView, at: number, prepositions: readonly (string | null)[]): Party | null {
  for (const party of view.parties) {
    if (party.first <= at) continue;
    if (party.first - at > 13) return null;
    if (view.tokens.slice(at + 1, party.first).some((t) => /^[;:“”]$/.test(t.text))) return null;
    if (party.place && prepositions.includes(party.preposition)) return party;
  }
  return null;
}

/** One sighting for each state that a list of destinations names. */
export function destinations(view: SentenceView, where: Party, base: Draft, self: Who[]): Draft[] {
  return listOf(view, where, false)
    .filter((p) => p.place !== null)
    .map((p) => ({
      ...base,
      // a visitor of a state that was only guessed is not at home where he goes
      who: merge(
        self.map((w) => (w.unsure && w.country === p.place?.country ? { ...w, country: null } : w)),
        [{ official: null, country: p.place?.country ?? null, role: null }],
      ),
      visitors: self,
      destination: p,
      last: Math.max(base.last, p.last),
    }));
}

export function merge(a: Who[], b: Who[]): Who[] {
  const all = [...a];
  for (const who of b)
    if (
      !all.some((w) =>
        w.official || who.official ? w.official === who.official : w.country === who.country && w.role === who.role,
      )
    )
      all.push(who);
  return all;
}

const callAt = phrasesOf([
  'by phone',
  'by telephone',
  'on the phone',
  'over the phone',
  'over the telephone',
  'via telephone',
  'via phone',
  'in a phone',
  'in a telephone',
  'telephonically',
  'by phone call',
]);
const videoAt = phrasesOf([
  'by video',
  'via video',
  'virtually',
  'by videoconference',
  'via videoconference',
  'over video',
  'by video link',
  'online',
  'via zoom',
  'in a video',
]);

/** What the clause says of the way they met. */
export function modeOf(view: SentenceView, at: number, mode: MeetingMode): MeetingMode {
  for (let k = Math.max(view.first, at - 6); k < Math.min(view.last, at + 16); k++) {
    if (videoAt(view.tokens, k)) return 'video';
    if (callAt(view.tokens, k)) return 'call';
  }
  // "In a telephone conversation on Sunday, the foreign minister of … talked about": far before the verb, but of it.
  if (!view.tokens.slice(view.first, at).some((t) => /^(said|says|told|that|after|before)$/.test(t.norm)))
    for (let k = view.first; k < Math.min(view.first + 3, at); k++) {
      if (videoAt(view.tokens, k)) return 'video';
      if (callAt(view.tokens, k)) return 'call';
    }
  return mode;
}
