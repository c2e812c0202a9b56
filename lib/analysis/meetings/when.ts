import { type DateExpression, type ResolvedDate, resolve } from '../../language/dates.ts';
import type { MeetingStatus, Span } from '../../types.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { clauseStart } from './verbs.ts';

const SAYING =
  /^(said|says|told|announced|reporters|statement|wrote|briefing|interview|tweeted|reported|added|quoted|conference|x|proposed|suggested|announced|accepted|counterproposal|proposal|declared|confirmed|warned|speaking|addressing|press|media|journalists|tweet|posted|televised|communique|remarks|radio|television)$/;
/** What is done now about a meeting that is still to come. */
const NOW =
  /^(said|says|told|announced|invited|asked|urged|ordered|called|demanded|offered|threatened|vowed|denied|rejected|refused|appealed|agreed|accepted|confirmed|warned|reported|wrote|proposed|suggested|declared|expressed|hoped|welcomed|decided|postponed|cancelled|canceled)$/;
const DAY = 86_400_000;

/** Which of a sentence's dates belongs to which trigger: the trigger before it in its clause, else the one after it. */
export function datesByTrigger(view: SentenceView, triggers: readonly number[]): Map<number, DateExpression> {
  const owners = new Map<number, DateExpression>();
  for (const date of view.dates) {
    if (date.relation !== 'at') continue;
    const at = tokenAt(view, date.span.start);
    if (isSince(view, at) || isOfDateline(view, at, tokenAt(view, date.span.end))) continue;
    if (isOfSaying(view, at, triggers) || isOfClock(view, at)) continue;
    const start = clauseStart(view.tokens, at, view.first);
    const after = tokenAt(view, date.span.end);
    if (isOfNow(view, after, triggers)) continue;
    const attributive = normAt(view.tokens, after) === "'s" || normAt(view.tokens, after) === '’s';
    const before = triggers.filter((t) => t < at && t >= start).at(-1);
    const next = triggers.find((t) => t >= at && !isElsewhere(view, at, t));
    if (before === undefined && next !== undefined && isAnnounced(view, after, next)) continue;
    const owner = attributive ? next : (before ?? next ?? across(view, at, triggers));
    if (owner === undefined || (attributive && owner - at > 5)) continue;
    // A date after its verb outdoes one that only opened the sentence.
    const known = owners.get(owner);
    if (
      known &&
      !(
        before !== undefined &&
        !attributive &&
        date.kind !== 'anaphoric' &&
        (isOpening(view, tokenAt(view, known.span.start)) || tokenAt(view, known.span.start) < owner)
      )
    )
      continue;
    owners.set(owner, date);
  }
  // "met Biden during a visit to Washington in June": one clause, one time.
  for (const [k, trigger] of triggers.entries()) {
    const next = triggers[k + 1];
    const date = next === undefined ? undefined : owners.get(next);
    if (date && next !== undefined && !owners.has(trigger) && isOneClause(view, trigger, next))
      owners.set(trigger, date);
  }
  return owners;
}

/** "A day earlier, a spokesman said he would meet": the day of the words. */
function isAnnounced(view: SentenceView, from: number, trigger: number): boolean {
  const between = view.tokens.slice(from, trigger).map((t) => t.norm);
  const said = between.findIndex((word) => /^(said|says|told|announced|confirmed|reported)$/.test(word));
  return said >= 0 && between.slice(said).some((word) => /^(will|would|had)$/.test(word));
}

/** "arrived on Saturday from China, where she met": the place left behind has a time of its own. */
function isElsewhere(view: SentenceView, at: number, trigger: number): boolean {
  const between = view.tokens.slice(at, trigger).map((t) => t.norm);
  const where = between.indexOf('where');
  return where > 0 && between.slice(0, where).includes('from');
}

/** The last trigger of the clauses before; not over a relative clause ("met the prince, who last month floated a plan"). */
function across(view: SentenceView, at: number, triggers: readonly number[]): number | undefined {
  const before = triggers.filter((t) => t < at).at(-1);
  for (let k = at - 1; before !== undefined && k > before; k--)
    if (/^(who|which|whose)$/.test(normAt(view.tokens, k)) && !isOfNoun(view, k)) return undefined;
  return before;
}

/** "the visit, which was scheduled for this month": the clause tells when the noun before it is. */
function isOfNoun(view: SentenceView, k: number): boolean {
  for (let n = k + 1; n < k + 6; n++)
    if (
      /^(scheduled|due|planned|set|slated|expected|take|takes|took|held|begin|begins|began|start|starts|started|ended|lasted|fall|falls)$/.test(
        normAt(view.tokens, n),
      )
    )
      return normAt(view.tokens, k) === 'which';
  return false;
}

/** "Mubarak on Monday invited the two to visit": the day of the invitation. */
function isOfNow(view: SentenceView, after: number, triggers: readonly number[]): boolean {
  const k = normAt(view.tokens, after) === 'also' ? after + 1 : after;
  const next = triggers.find((t) => t > k);
  if (next === undefined || triggers.includes(k) || !NOW.test(normAt(view.tokens, k))) return false;
  // "said on Monday during talks with": the same day.
  const between = view.tokens.slice(k + 1, next).map((t) => t.norm);
  return (
    between.some((word) => /^(to|will|would|that|may|had|has|plans|his)$/.test(word)) &&
    !between.some((word) => /^(during|after|at|following|in)$/.test(word))
  );
}

/** "(2140 GMT on Wednesday)": the hour told again for elsewhere. */
function isOfClock(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(view.first, at - 3); k--)
    if (/^(gmt|utc|bst|est|edt|cet|ist)$/.test(normAt(view.tokens, k))) return true;
  return false;
}

/** "WASHINGTON, May 14 (AP) —": the day of writing. */
function isOfDateline(view: SentenceView, at: number, after: number): boolean {
  if (
    at - view.first > 5 ||
    view.sentence.kind !== 'paragraph' ||
    !view.parties.some((p) => p.place !== null && p.first <= view.first + 1)
  )
    return false;
  return (
    /^[(—–:]$/.test(view.tokens[after]?.text ?? '') ||
    (/^[,-]$/.test(view.tokens[after]?.text ?? '') &&
      !view.tokens[after + 1]?.glued &&
      /^[A-Z]{2,5}$|^-$/.test(view.tokens[after + 1]?.text ?? ''))
  );
}

/** "since the invasion in February 2022" */
function isSince(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(view.first, at - 8); k--) {
    if (normAt(view.tokens, k) === ',') return false;
    if (/^(since|until|invasion)$/.test(normAt(view.tokens, k))) return true;
  }
  return false;
}

const isOpening = (view: SentenceView, at: number): boolean => at - view.first < 4;

/** Nothing between two triggers begins another clause or item. */
export function isOneClause(view: SentenceView, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (
      /^(,|;|:|and|but|while|when|where|who|which|that|before|after|ahead|following|since|to|said)$/.test(
        normAt(view.tokens, k),
      )
    )
      return false;
  return true;
}

/** "told reporters on Monday", "in a statement on Friday": the date of the words, not of the meeting. */
function isOfSaying(view: SentenceView, at: number, triggers: readonly number[]): boolean {
  for (let k = at - 1; k >= Math.max(view.first, at - 4); k--) {
    if (triggers.includes(k)) return false;
    if (SAYING.test(normAt(view.tokens, k))) return true;
  }
  return false;
}

/** Token in which, or before which, a text offset lies. */
export function tokenAt(view: SentenceView, offset: number): number {
  for (let i = view.first; i < view.last; i++) if ((view.tokens[i]?.end ?? 0) > offset) return i;
  return view.last;
}

export function resolveFor(
  date: DateExpression,
  status: MeetingStatus | null,
  published: string | null,
  anchor: string | null,
): (ResolvedDate & { span: Span }) | null {
  const tense =
    status === 'planned' || ((status === 'cancelled' || status === 'postponed') && date.meaning.form === 'weekday')
      ? 'future'
      : status === 'ongoing'
        ? 'present'
        : status === null
          ? null
          : 'past';
  let resolved = resolve(date, { published, tense, anchor });
  // A day before publication reported in the evening's paper: "arrives on Sunday" on a Sunday is today.
  if (resolved && tense === 'future' && date.meaning.form === 'weekday' && published) {
    const back = resolve(date, { published, tense: 'past', anchor });
    if (back?.start === published) resolved = back;
  }
  return resolved ? { ...resolved, span: date.span } : null;
}

/** Days from publication to a date (negative: before), null where either is unknown. */
export function daysFrom(published: string | null, date: ResolvedDate | null): number | null {
  if (!published || !date) return null;
  const days = (Date.parse(date.start) - Date.parse(published)) / DAY;
  return Number.isNaN(days) ? null : days;
}

/** The day that a sentence without a meeting tells of ("He arrived on Monday"): later ones are counted from it. ISO, null where none. */
export function dayIn(view: SentenceView, published: string | null): string | null {
  for (const date of view.dates) {
    if (date.relation !== 'at' || date.kind === 'anaphoric') continue;
    const resolved = resolve(date, { published, tense: 'past' });
    const days = daysFrom(published, resolved);
    if (resolved?.precision === 'day' && days !== null && days <= 0 && days >= -REPRINTED) return resolved.iso;
  }
  return null;
}

/** How many days a story may be older than the page it stands on. */
const REPRINTED = 7;

/**
 * The day that a story's words are counted from: the dateline's ("CAIRO, July 26 (AP) —") where a page that came out soon after took it
 * over, else the page's own, YYYY-MM-DD.
 */
export function dayOfStory(views: readonly SentenceView[], published: string | null): string | null {
  const lead = views.find((v) => v.sentence.kind === 'paragraph') ?? views[0];
  const date = lead?.dates.find((d) => d.kind === 'absolute' && d.span.start - lead.sentence.start < 40);
  if (!lead || !date || date.relation !== 'at') return published;
  const after = tokenAt(lead, date.span.end);
  if (!endsDateline(lead, after)) return published;
  const resolved = resolve(date, { published, tense: 'past' });
  if (resolved?.precision !== 'day') return published;
  const days = daysFrom(published, resolved);
  return published === null || (days !== null && days <= 0 && days >= -REPRINTED) ? resolved.iso : published;
}

/** What stands between a dateline and the story: a dash or colon, perhaps the agency before it, or nothing more in its sentence. */
function endsDateline(view: SentenceView, after: number): boolean {
  if (after >= view.last - 1) return view.last - view.first <= 9 && view.tokens[view.first]?.shape === 'upper';
  for (let k = after; k < Math.min(view.last, after + 7); k++) {
    const token = view.tokens[k];
    if (/^[:—–]$/.test(token?.text ?? '') || (token?.text === '-' && !token.glued)) return true;
    if (token?.shape === 'lower') return false;
  }
  return false;
}
