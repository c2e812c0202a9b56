import type { Gathered } from './merge.ts';
import { union } from './merge.ts';
import { listOf } from './participants.ts';
import { type Party, sides, type Who } from './parties.ts';
import { phrasesOf, type SentenceView, type Story } from './sentence.ts';

/** "The meeting was attended by …", "he was joined by …": who else was there stands to the end of the sentence. */
const attendedAt = phrasesOf([
  'attended by',
  'accompanied by',
  'joined by',
  'in the presence of',
  'chaired by',
  'who attended the',
  'who attended this',
  'flanked by',
  'were also present',
  'was also attended by',
  'also attending were',
  'in attendance were',
  'those who attended',
  'those present',
  'those in attendance',
  'attendees included',
  'attendees were',
  'participants included',
  'also present were',
  'others were',
  'others included',
]);
/** Bodies of several states: their codes are longer than a state's. */
const isBody = (w: Who): boolean => w.official === null && (w.country?.length ?? 0) > 2;

/** Adds those who took part besides to the meeting that was told last. */
export function addAttendees(story: Story, meetings: readonly Gathered[]): void {
  story.views.forEach((view, index) => {
    if (view.sentence.kind !== 'paragraph') return;
    for (let i = view.first; i < view.last; i++) {
      const phrase = attendedAt(view.tokens, i);
      if (!phrase || (phrase === 'chaired by' && !isPassive(view, i))) continue;
      const end = i + phrase.split(' ').length;
      const people = view.parties.filter(
        (p) => p.first >= end && !p.possessive && isSomeone(p) && p.preposition !== 'of' && p.preposition !== 'in',
      );
      // "who is accompanied by an adviser, arrived for talks between …": those named next only, with their list
      if (/^(?:accompanied|joined|flanked|chaired)/.test(phrase)) {
        const lead = view.parties.find((p) => p.first >= end);
        const near = lead && !lead.possessive && lead.first - end <= 6 ? listOf(view, lead, false) : [];
        for (let k = people.length - 1; k >= 0; k--) if (!near.includes(people[k] as Party)) people.splice(k, 1);
      }
      const home = lastBefore(meetings, index);
      if (home && people.length > 0) {
        home.who = withCompanions(
          home.who,
          people.flatMap((p) => p.who),
        );
        home.echoes.push(
          echo(
            view,
            index,
            i,
            people.flatMap((p) => p.who),
          ),
        );
      }
      break;
    }
  });
}

/** "The plenary was co-chaired by", not "a commission chaired by". */
const isPassive = (view: SentenceView, at: number): boolean =>
  [1, 2, 3].some((n) => /^(?:was|is|be|were|being)$/.test(view.tokens[at - n]?.norm ?? ''));

/** Whose official a companion is may be unknown: he takes nobody's place. */
function withCompanions(who: readonly Who[], more: readonly Who[]): Who[] {
  const known = union(
    who,
    more.filter((w) => w.country !== null),
  );
  const all = [...known, ...more.filter((w) => w.country === null && !known.some((k) => k.official === w.official))];
  // "hosted the leaders of the bloc", and then who they were
  return more.filter((w) => w.official !== null).length > 1 && sides(more) > 1 ? all.filter((w) => !isBody(w)) : all;
}

const isSomeone = (party: Party): boolean =>
  party.who.length > 0 && (party.kind === 'person' || party.kind === 'unnamed');

function lastBefore(meetings: readonly Gathered[], sentence: number): Gathered | null {
  let found: Gathered | null = null;
  let at = -1;
  for (const meeting of meetings)
    for (const s of [...meeting.sightings, ...meeting.echoes])
      if (s.sentence <= sentence && s.sentence > at && s.status !== 'background') {
        at = s.sentence;
        found = meeting;
      }
  return found;
}

function echo(view: SentenceView, sentence: number, at: number, who: Who[]): Gathered['echoes'][number] {
  return {
    start: view.sentence.start,
    end: view.sentence.end,
    sentence,
    block: view.sentence.block,
    at,
    kind: 'verb',
    frame: 'mutual',
    who,
    visitors: [],
    destination: null,
    mode: 'unknown',
    status: null,
    earlier: false,
    weak: true,
    plural: false,
    sport: false,
    byGroup: false,
    another: false,
    bilateral: false,
    reception: false,
    anaphoric: true,
    headline: false,
    quoted: false,
    date: null,
    place: null,
    placeSpan: null,
  };
}

const presentAt = phrasesOf([
  'was present at the',
  'were present at the',
  'also attended the',
  'was also present',
  'were also present',
  'took part in the',
  'also took part',
  'participated in the',
  'attended the meeting',
  'in attendance at the',
  'attended the talks',
  'joined the meeting',
  'joined the talks',
]);

/** "Foreign Minister Wang Yi was present at the meeting": who sat with them. */
export function addPresent(story: Story, meetings: readonly Gathered[]): void {
  story.views.forEach((view, index) => {
    if (view.sentence.kind !== 'paragraph') return;
    for (let i = view.first; i < view.last; i++) {
      const phrase = presentAt(view.tokens, i);
      if (!phrase) continue;
      const rest = view.tokens.slice(i, i + 8).map((t) => t.norm);
      const people = view.parties
        .filter((p) => p.last <= i && p.kind === 'person' && !p.possessive && p.preposition === null)
        .flatMap((p) => p.who);
      const home = lastBefore(meetings, index);
      const noun = rest.find((w) =>
        /^(meeting|talks|audience|session|present|dinner|lunch|summit|reception|banquet)$/.test(w),
      );
      // "also attended the dinner": the one just told, whatever state they are of
      const same =
        phrase === 'also attended the' &&
        home?.sightings.concat(home.echoes).some((s) => view.tokens[s.at]?.norm === noun);
      if (home && noun)
        home.who = withCompanions(
          home.who,
          people.filter(
            (w) => w.official !== null && w.country !== null && (same || home.who.some((h) => h.country === w.country)),
          ),
        );
      break;
    }
  });
}

/** "During the meetings, Chargé d'Affaires Shampaine also delivered …": who does something there took part. */
export function addActors(story: Story, meetings: readonly Gathered[]): void {
  story.views.forEach((view, index) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => view.tokens[view.first + k]);
    if (view.sentence.kind !== 'paragraph' || !/^(during|at|in)$/.test(a?.norm ?? '') || b?.norm !== 'the') return;
    const noun = /^(meetings?|talks|audience|visit|discussions)$/.test(c?.norm ?? '');
    if (!noun || d?.text !== ',') return;
    const actor = view.parties.find((p) => p.first >= view.first + 4);
    const who = actor?.who[0];
    // "the meetings" are all of the story: the first of them.
    const home =
      c?.norm === 'meetings'
        ? (meetings.find((m) => !who?.country || m.who.some((w) => w.country === who.country)) ?? null)
        : lastBefore(meetings, index);
    if (
      !actor ||
      !home ||
      !who?.official ||
      actor.kind !== 'person' ||
      actor.possessive ||
      actor.first > view.first + 6 ||
      actor.who.length > 1
    )
      return;
    const verb = view.tokens[actor.last];
    if (!/ed$|^(also|gave)$/.test(verb?.norm ?? '') || home.who.some((w) => w.official === who.official)) return;
    if (who.country === null || home.who.some((w) => w.country !== null && w.country === who.country))
      home.who = union(home.who, [who]);
  });
}
