import type { MeetingStatus, Span } from '../../types.ts';
import type { Draft } from './drafts.ts';
import { type Memory, remember, settleGroups, settleOpening } from './groups.ts';
import { findNouns } from './noun-hits.ts';
import { draftsOfNouns } from './noun-sightings.ts';
import { sides, type Who } from './parties.ts';
import { type Placed, placeNear } from './place.ts';
import { venueNear } from './place-venue.ts';
import { draftsOfPresence } from './presence.ts';
import { normAt, type SentenceView, type Story } from './sentence.ts';
import type { Sighting } from './sighting.ts';
import { findVerbs } from './verb-hits.ts';
import { draftsOfVerbs } from './verb-sightings.ts';
import { datesByTrigger, dayIn, daysFrom, resolveFor } from './when.ts';
import { OTHER_EVENTS, RULING_VERBS } from './words.table.ts';

/** "The French met the Germans in the final" is no diplomacy. */
const SPORT = new Set(
  'final semifinal semi quarterfinal match cup goal goals scored tournament league championship champions team teams coach squad qualifier qualifiers stadium olympic olympics wicket test innings'.split(
    ' ',
  ),
);

/** Days that a visit lasts at most, where the text does not say. */
const LASTS = 4;

/** Days before publication after which a meeting is background and no news. */
const STALE = 14;

/** Everything that the sentences of a story say of meetings, in order of the text. */
export function findSightings(story: Story): Sighting[] {
  const all: Sighting[] = [];
  let anchor: string | null = null;
  let before: Sighting | null = null;
  /** The last one with people of its own. */
  let told: Sighting | null = null;
  let inherited: Sighting['date'] = null;
  const memory: Memory = [];
  story.views.forEach((view, index) => {
    settleOpening(view);
    settleGroups(view, memory, index);
    const verbs = findVerbs(view);
    const nouns = findNouns(view, verbs);
    const drafts = [
      ...draftsOfVerbs(view, verbs),
      ...draftsOfNouns(view, nouns),
      ...draftsOfPresence(view, verbs),
    ].sort((a, b) => a.at - b.at);
    const met = drafts.filter((d) => !d.anaphoric && !d.byGroup && d.frame === 'mutual').map((d) => d.who);
    remember(memory, view, index, met);
    if (drafts.length === 0) {
      anchor = dayIn(view, story.published) ?? anchor;
      return;
    }
    const triggers = [...new Set(drafts.map((d) => d.at))].sort((a, b) => a - b);
    const owners = datesByTrigger(view, triggers);
    for (const draft of drafts) {
      const expression = owners.get(draft.at);
      const date =
        expression && !isOfOther(view, draft.at, expression.span.start) && !isOfDenial(view, draft, expression.span)
          ? resolveFor(expression, draft.status, story.published, anchor)
          : null;
      if (date?.precision === 'day') anchor = date.iso;
      if (draft.status === 'held' && !date && before && continues(view, before, draft)) {
        draft.earlier ||= before.earlier;
        inherited = before.date;
      } else inherited = null;
      const placed =
        draft.mode === 'call' || draft.mode === 'video' || draft.placeless || (draft.weak && draft.kind === 'verb')
          ? null
          : placeOf(story, view, draft, triggers);
      const near: Sighting | null =
        told && told.at >= view.first && told.place && sharesSomeone(told, draft) && sameTime(told, draft)
          ? before
          : null;
      before = toSighting(
        story,
        view,
        index,
        draft,
        date ?? inherited,
        placed ??
          (near?.place && draft.mode !== 'call' && !draft.weak
            ? { place: near.place, span: near.placeSpan ?? near }
            : null),
      );
      all.push(before);
      if (!before.anaphoric) told = before;
    }
  });
  return all;
}

/** "attended a conference in 2015 and held talks"; "Days later he also met": still in the time of what was told before. */
function continues(view: SentenceView, before: Sighting, draft: Draft): boolean {
  if (!before.earlier || before.at >= draft.at) return false;
  if (before.at >= view.first) {
    for (let k = before.at + 1; k < draft.first; k++)
      if (/^(;|but|while|,)$/.test(normAt(view.tokens, k)) && !/^(?:where|when)$/.test(normAt(view.tokens, k + 1)))
        return false;
    return true;
  }
  return (
    /^(days|weeks|months|hours)$/.test(normAt(view.tokens, view.first)) &&
    normAt(view.tokens, view.first + 1) === 'later'
  );
}

/** "their first meeting since war broke out in December", "her talks on a treaty signed in 2004": the time of something else. */
function isOfOther(view: SentenceView, at: number, start: number): boolean {
  for (let k = at + 1; k < view.last && (view.tokens[k]?.start ?? start) < start; k++) {
    const norm = normAt(view.tokens, k);
    if (norm === 'since' || OTHER_EVENTS.has(norm)) return true;
    if (norm === ';') return false;
  }
  return false;
}

/** "on Wednesday rubbished reports of a meeting": the day of the denial, not of the meeting. */
function isOfDenial({ tokens, first }: SentenceView, draft: Draft, date: Span): boolean {
  if (draft.status !== 'denied' || date.start > (tokens[draft.at]?.start ?? 0)) return false;
  for (let k = first; k < draft.at; k++) {
    if (!RULING_VERBS.deny.has(normAt(tokens, k))) continue;
    if (date.end <= (tokens[k + 4]?.end ?? 0)) return true;
  }
  return false;
}

/** Who is received by a state's leader comes from another, where the text does not say from which. */
const isGuest = (draft: Draft): boolean =>
  draft.who.length >= 2 &&
  draft.visitors.length > 0 &&
  draft.frame === 'mutual' &&
  draft.visitors.every((v) => v.unsure);

const sharesSomeone = (before: Sighting, draft: Draft): boolean =>
  draft.who.some((w) => w.official !== null && before.who.some((b) => b.official === w.official));

const sameTime = (before: Sighting, draft: Draft): boolean =>
  (before.status === 'planned') === (draft.status === 'planned') &&
  before.status !== 'denied' &&
  draft.status !== 'denied';

function placeOf(story: Story, view: SentenceView, draft: Draft, triggers: readonly number[]): Placed | null {
  const { destination } = draft;
  if (destination?.place) {
    const place = { ...destination.place, venue: null };
    const near = place.city ? null : placeNear(story, view, draft.at, triggers);
    if (near?.place.country === place.country && near.place.city) return near;
    // "to Turkmenistan, where he will inaugurate an embassy in Ashgabat"
    const inside = place.city
      ? undefined
      : view.parties.find(
          (p) =>
            p.first >= destination.last &&
            p.place?.country === place.country &&
            p.place.city !== null &&
            p.preposition === 'in',
        );
    if (inside?.place)
      return { place: { ...inside.place, venue: null }, span: { start: inside.start, end: inside.end } };
    return { place, span: { start: destination.start, end: destination.end } };
  }
  return placeNear(story, view, draft.at, triggers);
}

function toSighting(
  story: Story,
  view: SentenceView,
  sentence: number,
  draft: Draft,
  date: Sighting['date'],
  placed: Placed | null,
): Sighting {
  const { tokens } = view;
  const who = tidy(draft.who);
  const days = daysFrom(story.published, date);
  let { status, earlier } = draft;
  // "On Tuesday he had met the minister": the news of the week all the same.
  if (earlier && days !== null && date?.precision === 'day' && days <= 0 && days >= -7) earlier = false;
  if ((status === 'held' || status === null) && days !== null) {
    if (isOld(days, date?.precision)) {
      status = 'held';
      earlier = true;
    } else if (days > 0 && date?.precision === 'day') status = 'planned';
    else if (
      status === null &&
      days < 0 &&
      date?.precision === 'day' &&
      (draft.frame === 'mutual' || days <= -LASTS) &&
      draft.kind === 'noun'
    )
      status = 'held';
    // "his visit to Estonia this year": spoken of in passing
    else if (status === null && draft.frame === 'visit' && draft.kind === 'noun' && date?.precision === 'year')
      earlier = true;
    else if (status === null && draft.frame === 'visit' && days === 0 && date?.precision === 'day') status = 'ongoing';
    else if (status === null && draft.frame === 'visit' && draft.kind === 'verb' && days + 6 >= 0) status = 'planned';
  }
  if (status === 'ongoing' && days !== null && days > 0) status = 'planned';
  if (status === 'held' && isArrival(view, draft) && !earlier && (days === null || days >= -1)) status = 'ongoing';
  const home =
    draft.visitors.length > 0 && draft.frame !== 'visit' && draft.frame !== 'attend' ? hostState(draft) : null;
  const told: MeetingStatus | null = earlier && (status === 'held' || status === null) ? 'background' : status;
  return {
    start: tokens[draft.first]?.start ?? view.sentence.start,
    end: tokens[Math.min(draft.last, view.last) - 1]?.end ?? view.sentence.end,
    sentence,
    block: view.sentence.block,
    at: draft.at,
    kind: draft.kind,
    frame: draft.frame,
    who,
    visitors: draft.visitors,
    destination: placed && draft.destination ? placed.place : null,
    mode: draft.mode,
    status: told,
    earlier,
    weak: draft.weak,
    plural: /^(meetings|visits)$/.test(normAt(tokens, draft.at)),
    sport: tokens.slice(view.first, view.last).some((t) => SPORT.has(t.norm)),
    byGroup: draft.byGroup ?? false,
    another: isAnother(view, draft),
    bilateral: isBilateral(view, draft),
    reception: draft.reception ?? false,
    anaphoric: draft.anaphoric || (sides(who) < 2 && !isGuest(draft)),
    headline: view.sentence.kind === 'headline',
    quoted: view.quotes.some(
      (q) => q.start <= (tokens[draft.at]?.start ?? 0) && q.end > (tokens[draft.at]?.start ?? 0),
    ),
    date,
    place:
      placed?.place ??
      (home ? { city: null, country: home, venue: venueNear(view, draft.at, draft.at, view.last) } : null),
    placeSpan: placed?.span ?? null,
  };
}

/** The state of those who receive, where all of them are of one. */
function hostState(draft: Draft): string | null {
  const hosts = draft.who.filter(
    (w) => !draft.visitors.includes(w) && !draft.visitors.some((v) => v.official !== null && v.official === w.official),
  );
  const states = new Set(hosts.map((w) => w.country));
  const [state] = states;
  return states.size === 1 && draft.mode !== 'call' ? (state ?? null) : null;
}

function isOld(days: number, precision: string | undefined): boolean {
  if (precision === 'year') return days < -366;
  if (precision === 'month') return days < -31 - STALE;
  return days < -STALE;
}

function isAnother(view: SentenceView, draft: Draft): boolean {
  for (let k = draft.first; k < Math.min(view.last, draft.last + 3); k++)
    if (/^(again|another|further|next|additional|upcoming|forthcoming)$/.test(normAt(view.tokens, k))) return true;
  return false;
}

function isBilateral(view: SentenceView, draft: Draft): boolean {
  for (let k = draft.first; k < Math.min(view.last, draft.last + 2); k++)
    if (/^(?:bilateral|bilaterally|separately|separate)$/.test(normAt(view.tokens, k))) return true;
  return false;
}

/** Arrivals are news of a visit that goes on. */
function isArrival(view: SentenceView, draft: Draft): boolean {
  return (
    draft.kind === 'verb' &&
    draft.frame === 'visit' &&
    /^(arrive[sd]?|arriving|land(s|ed|ing)?|flew|flies|travels|touched|touches|left|leaves|departed|departs|departing|is|are|begins|began|in)$/.test(
      view.tokens[draft.at]?.norm ?? '',
    )
  );
}

/** A state beside its own official says nothing more. */
function tidy(who: readonly Who[]): Who[] {
  return who.filter(
    (w) =>
      w.official !== null ||
      w.role !== null ||
      !who.some((o) => o !== w && o.country === w.country && (o.official !== null || o.role !== null)),
  );
}
