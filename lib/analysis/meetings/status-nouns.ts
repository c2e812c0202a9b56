import type { Token } from '../../language/tokens.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { type Told, told } from './status.ts';
import {
  BE,
  BOUNDARIES,
  FORETELLING,
  HAPPENING,
  PAST_ADJECTIVES,
  PLANNED_ADJECTIVES,
  RULING_VERBS,
} from './words.table.ts';

const LOOK_RIGHT = 30;

/** "The talks, planned for Monday in Athens, have been cancelled." */
function calledOffLater({ tokens, last }: SentenceView, at: number): Told | null {
  for (let k = at + 1; k < Math.min(last, at + 14); k++) {
    if (/^[;:“”"]$/.test(normAt(tokens, k)) || BOUNDARIES.has(normAt(tokens, k))) return null;
    if (!/^(?:was|were|been)$/.test(normAt(tokens, k))) continue;
    if (RULING_VERBS.cancel.has(normAt(tokens, k + 1))) return told('cancelled');
    if (RULING_VERBS.postpone.has(normAt(tokens, k + 1))) return told('postponed');
  }
  return null;
}

/** "The talks, scheduled for Sunday, will not be held": called off where they had been planned, else denied. */
function willNotBe({ tokens, last }: SentenceView, at: number): Told | null {
  let planned = PLANNED_ADJECTIVES.has(normAt(tokens, at - 1));
  for (let k = at + 1; k < Math.min(last, at + LOOK_RIGHT); k++) {
    const norm = normAt(tokens, k);
    if (/^[;:“”"]$/.test(norm) || /^(?:who|said|says)$/.test(norm)) return null;
    if (/^(?:scheduled|slated|planned|set|due|expected)$/.test(norm)) planned = true;
    const not = norm === 'not' && /^(?:will|would)$/.test(normAt(tokens, k - 1));
    if (!not && !/^(?:won't|wouldn't)$/.test(norm)) continue;
    const verb = normAt(tokens, k + 1);
    const over = /^(?:take|go|happen|proceed|materiali[sz]e|occur)$/.test(verb);
    const held = verb === 'be' && /^(?:held|taking|convened|organi[sz]ed)$/.test(normAt(tokens, k + 2));
    planned ||= [1, 2, 3, 4].some(
      (n) => normAt(tokens, k + n) === 'as' && /^(?:scheduled|planned)$/.test(normAt(tokens, k + n + 1)),
    );
    return over || held ? told(planned ? 'cancelled' : 'denied') : null;
  }
  return null;
}

/** What follows a meeting's noun as its verb: "took place", "will be held", "has been postponed", "comes as". */
export function statusAfterNoun(view: SentenceView, at: number): Told | null {
  const { tokens, last } = view;
  const not = willNotBe(view, at);
  if (not) return not;
  for (let k = at + 1; k < Math.min(last, at + LOOK_RIGHT); k++) {
    const token = tokens[k] as Token;
    const norm = token.norm;
    if (/^[;:“"”]$/.test(token.text) || /^(where|when|while|who|said|says)$/.test(norm)) return null;
    if (RULING_VERBS.cancel.has(norm) || (norm === 'off' && normAt(tokens, k - 1) === 'called'))
      return told('cancelled');
    if (RULING_VERBS.postpone.has(norm) && /ed$/.test(norm)) return told('postponed');
    if (norm === 'off' && normAt(tokens, k - 1) === 'put') return told('postponed');
    if (/^(will|would|shall)$/.test(norm)) return told('planned');
    if (BE.has(norm) && /^(expected|due|set|scheduled|planned|slated|likely|to|being)$/.test(normAt(tokens, k + 1)))
      return told('planned');
    if (/^(scheduled|slated|planned|set|due)$/.test(norm) && /^(for|to|on|in)$/.test(normAt(tokens, k + 1)))
      return calledOffLater(view, k) ?? told('planned');
    if (
      /^(was|were|been|is|are|be)$/.test(norm) &&
      [1, 2, 3].some(
        (n) =>
          RULING_VERBS.cancel.has(normAt(tokens, k + n)) ||
          RULING_VERBS.postpone.has(normAt(tokens, k + n)) ||
          (normAt(tokens, k + n) === 'called' && normAt(tokens, k + n + 1) === 'off') ||
          normAt(tokens, k + n) === 'put',
      )
    )
      continue;
    if (HAPPENING.has(norm) && token.shape === 'lower') {
      if (
        /^(was|were|took|lasted|ended|began|opened|concluded|came|followed|included|covered|focused|capped|reviewed)$/.test(
          norm,
        )
      )
        return told('held');
      return null;
    }
    if (/^(is|are)$/.test(norm)) return null;
  }
  return null;
}

/** "the postponement of his visit", "cancellation of the talks". */
export function calledOffAs(tokens: Token[], start: number): Told | null {
  let k = start - 1;
  while (k > start - 5 && normAt(tokens, k) !== 'of') k--;
  if (normAt(tokens, k) !== 'of') return null;
  const norm = normAt(tokens, k - 1);
  if (/^(?:postponement|delay|deferral|rescheduling|suspension)$/.test(norm)) return told('postponed');
  return /^(?:cancellation|cancelling|canceling|scrapping)$/.test(norm) ? told('cancelled') : null;
}

/** Adjectives and prepositions around a meeting's noun: "a planned summit", "ahead of the talks", "their last meeting". */
export function statusAroundNoun(view: SentenceView, start: number, at: number): Told | null {
  const { tokens } = view;
  for (let k = at - 1; k >= start; k--) {
    if (PLANNED_ADJECTIVES.has(normAt(tokens, k))) return normAt(tokens, k) === 'any' ? null : told('planned');
    if (PAST_ADJECTIVES.has(normAt(tokens, k))) return told('held', true);
    if (normAt(tokens, k) === 'no') return told('denied');
  }
  const before = normAt(tokens, start - 1);
  const round =
    before === 'of' && /^rounds?$/.test(normAt(tokens, start - 2)) ? statusOfRound(tokens, start - 3) : null;
  if (round) return round;
  if (before === 'before' && comesBefore(view, start - 2)) return told('planned');
  const undone = calledOffAs(tokens, start);
  if (undone) return undone;
  if (before === 'of' && normAt(tokens, start - 2) === 'ahead') return told(null);
  if (before === 'of' && normAt(tokens, start - 2) === 'eve') return told('planned');
  // "talks on a summit", "plans for a visit"
  if (/^(?:on|about|for|of)$/.test(before) && FORETELLING.has(normAt(tokens, start - 2))) return told('planned');
  if (/^(after|following|since)$/.test(before)) {
    const coming = view.tokens.slice(view.first, start).some((t) => /^(will|due|scheduled|expected)$/.test(t.norm));
    return told(coming ? 'planned' : 'held');
  }
  if (before === 'during') {
    const words = view.tokens.slice(view.first, view.last).map((t) => t.norm);
    const coming = words.some((w) => /^(will|would|expected|due|scheduled|plans)$/.test(w));
    return told(
      !coming &&
        view.tokens
          .slice(view.first, view.last)
          .some((t) => t.shape === 'lower' && /[^e]ed$|^(said|made|took|gave|told|met)$/.test(t.norm))
        ? 'held'
        : null,
    );
  }
  if (/^(in|at)$/.test(before)) return told(null);
  if (before === 'for') return told(hasArrived(view, start - 2) ? 'ongoing' : 'planned');
  return null;
}

/** "the next round of talks", "the last two rounds of talks". */
function statusOfRound(tokens: Token[], at: number): Told | null {
  for (let k = at; k > at - 3; k--) {
    const norm = normAt(tokens, k);
    if (PLANNED_ADJECTIVES.has(norm) || norm === 'new' || norm === 'fresh') return told('planned');
    if (PAST_ADJECTIVES.has(norm)) return told('held', true);
    if (/^(?:of|in|the|a)$/.test(norm)) return null;
  }
  return null;
}

/** "The visit comes five days before a summit": what comes now comes before what is still to be. */
function comesBefore({ tokens, first }: SentenceView, at: number): boolean {
  if (!/^(?:hours?|days?|weeks?|months?)$/.test(normAt(tokens, at))) return false;
  for (let k = at - 1; k >= first; k--) {
    if (/^(?:come|comes|is|are|will)$/.test(normAt(tokens, k))) return true;
    if (/^(?:came|was|were|had)$/.test(normAt(tokens, k))) return false;
  }
  return false;
}

/** "arrived in Accra for an official visit": the visit has begun. */
function hasArrived({ tokens, first }: SentenceView, at: number): boolean {
  for (let k = at; k >= Math.max(first, at - 9); k--) {
    if (/^(?:to|will|due|expected)$/.test(normAt(tokens, k)) && /^arrive$/.test(normAt(tokens, k + 1))) return false;
    if (/^(?:arrived|arrives|landed|lands)$/.test(normAt(tokens, k))) return true;
    if (/^[,;]$/.test(normAt(tokens, k))) return false;
  }
  return false;
}
