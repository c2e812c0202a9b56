import type { Token } from '../../language/tokens.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { type Told, told } from './status.ts';
import { BE, FORETELLING, HAPPENING, PAST_ADJECTIVES, PLANNED_ADJECTIVES, RULING_VERBS } from './words.table.ts';

const LOOK_RIGHT = 30;

/** What follows a meeting's noun as its verb: "took place", "will be held", "has been postponed", "comes as". */
export function statusAfterNoun(view: SentenceView, at: number): Told | null {
  const { tokens, last } = view;
  for (let k = at + 1; k < Math.min(last, at + LOOK_RIGHT); k++) {
    const token = tokens[k] as Token;
    const norm = token.norm;
    if (/^[;:“"”]$/.test(token.text) || /^(where|when|while|who|said|says)$/.test(norm)) return null;
    if (RULING_VERBS.cancel.has(norm) || (norm === 'off' && normAt(tokens, k - 1) === 'called'))
      return told('cancelled');
    if (RULING_VERBS.postpone.has(norm) && /ed$/.test(norm)) return told('postponed');
    if (/^(will|would|shall)$/.test(norm)) return told('planned');
    if (BE.has(norm) && /^(expected|due|set|scheduled|planned|slated|likely|to|being)$/.test(normAt(tokens, k + 1)))
      return told('planned');
    if (/^(scheduled|slated|planned|set|due)$/.test(norm) && /^(for|to|on|in)$/.test(normAt(tokens, k + 1)))
      return told('planned');
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
  if (before === 'for') return told('planned');
  return null;
}
