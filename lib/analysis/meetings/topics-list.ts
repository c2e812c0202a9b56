import type { Token } from '../../language/tokens.ts';
import { normAt, phraseAt, type SentenceView } from './sentence.ts';
import { TOPIC_ENDS } from './topics.table.ts';
import { isInCompound } from './topics-split.ts';
import { ASIDES, CLAUSE_VERBS, GERUND_ITEMS, GROUP_NOUNS, REPORTING } from './topics-words.table.ts';

/** Where a list of topics that begins at a token ends (exclusive). */
export function listEnd(view: SentenceView, from: number): number {
  const { tokens, last } = view;
  for (let k = from; k < last; k++) {
    const token = tokens[k] as Token;
    if (token.text === '(' && isAbbreviation(tokens, k)) {
      k += 2;
      continue;
    }
    if (token.text === ';' && !isClause(view, k + 1)) continue;
    // "the U.S.–Uzbekistan relationship"
    if (/^[–—]$/.test(token.text) && token.glued && tokens[k + 1]?.glued) continue;
    if (/^[.;:!?—–()[\]]$/.test(token.text)) return k;
    if (token.text === '-' && k - from <= 2) continue;
    if (token.text === '-' && !token.glued) return k;
    if (/^["“”]$/.test(token.text) && k > from && tokens[k + 1]?.kind === 'mark') return k;
    if (k === from || isInCompound(tokens, k)) continue;
    if (token.norm === ',' && endsAtComma(view, from, k)) return k;
    if (endsAtWord(view, from, k)) return normAt(tokens, k - 1) === ',' ? k - 1 : k;
  }
  return last;
}

const isAbbreviation = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.shape === 'upper' && tokens[at + 2]?.text === ')';

/** Does the word at k begin something that is no part of the list? */
function endsAtWord(view: SentenceView, from: number, k: number): boolean {
  const { tokens } = view;
  const { norm, shape } = tokens[k] as Token;
  if (TOPIC_ENDS.has(norm) && shape === 'lower') {
    if (norm === 'that' && k - from < 2) return false;
    return !(norm === 'following' && normAt(tokens, k - 1) === 'the');
  }
  // "…, as well as focused on": the next verb.
  if (norm === 'as' && phraseAt(tokens, k, 'as well as') && CLAUSE_VERBS.has(normAt(tokens, k + 3))) return true;
  if (norm === 'as')
    return !(
      normAt(tokens, k + 1) === 'well' ||
      /^(well|such)$/.test(normAt(tokens, k - 1)) ||
      normAt(tokens, k + 1) === 'part'
    );
  if (/^(in|at|during|after|on)$/.test(norm) && isOccasion(tokens, k)) return true;
  if (norm === 'by') return normAt(tokens, k + 1).endsWith('ing');
  // "with a view to", "in order to": what it is for.
  if (phraseAt(tokens, k, 'with a view') || phraseAt(tokens, k, 'in order to') || phraseAt(tokens, k, 'so as to'))
    return true;
  return norm === 'and' && startsClause(view, k + 1);
}

/** "concern over X in a meeting with Y", "during their talks": when it was said; not "the stalemate in peace talks". */
function isOccasion(tokens: Token[], k: number): boolean {
  const determined = /^(a|an|the|his|her|their|this|that|today|bilateral|separate)$/.test(normAt(tokens, k + 1));
  for (let n = 1; n <= 5; n++) {
    const norm = normAt(tokens, k + n);
    if (/^(,|and|of|with)$/.test(norm)) return false;
    if (/^(meeting|meetings|talks|summit|call|visit|trip|sidelines|statement|interview)$/.test(norm))
      return determined || norm === 'sidelines' || /^(with|between)$/.test(normAt(tokens, k + n + 1));
  }
  return false;
}

/** Does the list end at the comma at k: an aside, a source, a clause follows, not an item? */
function endsAtComma(view: SentenceView, from: number, k: number): boolean {
  const { tokens } = view;
  const next = normAt(tokens, k + 1);
  // ", Jaiswal told reporters", ", a topic skirted by others"
  for (let n = 2; n < 12 && k + n < view.last; n++) {
    const word = normAt(tokens, k + n);
    if (/^[,;.]$/.test(word)) break;
    if (REPORTING.has(word) && view.last - (k + n) < 12) return true;
    if (n < 6 && /^(topic|subject|move)$/.test(word)) return true;
  }
  if (/ing$/.test(next) && !GERUND_ITEMS.has(next) && !/^(including|and|on|of|for|,)$/.test(normAt(tokens, k + 2)))
    return next !== 'including';
  // "…, to ensure that": what for, unless every item is brought in by "to".
  if (next === 'to' && normAt(tokens, from - 1) !== 'to' && !tokens.slice(from, k).some((t) => t.norm === 'to'))
    return true;
  if (ASIDES.has(next) && !tokens.slice(from, k).some((t) => t.norm === next)) return true;
  // "…, especially minding the schedule"
  if (
    /^(especially|particularly|while|also|even)$/.test(next) &&
    /ing$/.test(normAt(tokens, k + 2)) &&
    !GERUND_ITEMS.has(normAt(tokens, k + 2))
  )
    return true;
  if (isClause(view, k + 1)) return true;
  return view.sentence.kind === 'paragraph' && !isContinued(view, k + 1);
}

/** After the last comma of a list "and" stands somewhere; without it what follows is an aside ("the grain deal, a demand of Ankara"). */
function isContinued(view: SentenceView, from: number): boolean {
  for (let k = from; k < view.last; k++) {
    const norm = normAt(view.tokens, k);
    if (
      /^(and|or|&|including|especially|particularly|notably|mainly|namely|among|plus)$/.test(norm) ||
      phraseAt(view.tokens, k, 'as well as') ||
      phraseAt(view.tokens, k, 'in particular')
    )
      return true;
    if (/^[.;:]$/.test(norm) || (TOPIC_ENDS.has(norm) && norm !== 'that')) return false;
  }
  return false;
}

/** "… , the two ministers reviewed", "… ; he also": a subject and its verb begin at k. */
function isClause(view: SentenceView, k: number): boolean {
  const { tokens } = view;
  if (/^(he|she|it|they|we|i|there)$/.test(normAt(tokens, k))) return true;
  const party = view.parties.find((p) => p.first >= k && p.first <= k + 2 && !p.possessive);
  let at = party ? party.last : k;
  for (; at < Math.min(view.last, k + 8); at++) {
    const norm = normAt(tokens, at);
    if (/^[,;.]$|^(and|or|of|in|on|for|to)$/.test(norm)) return false;
    if (CLAUSE_VERBS.has(norm) && at > k) return party !== undefined || hasGroup(tokens, k, at);
    if (party && party.kind !== 'country' && /ed$/.test(norm)) return true;
    if (party && at > party.last + 1) return false;
  }
  return false;
}

function hasGroup(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (GROUP_NOUNS.has(normAt(tokens, k))) return true;
  return /^(minister|president|secretary|premier|chancellor|ambassador|side|king|chairman)$/.test(
    normAt(tokens, to - 1),
  );
}

/** "… and the Secretary encouraged", "… and reaffirmed": a party and a verb in the past, or a verb alone, follow. */
function startsClause(view: SentenceView, k: number): boolean {
  const party = view.parties.find((p) => p.first >= k && p.first <= k + 2 && !p.possessive);
  // "and sincerely wished"
  const verb = /ly$/.test(normAt(view.tokens, k)) ? k + 1 : k;
  const next = party ? normAt(view.tokens, party.last) : normAt(view.tokens, verb);
  if (party && party.kind !== 'country')
    return /ed$|^(said|told|also|will|has|was|is|would|met|held|spoke)$/.test(next);
  return !party && (CLAUSE_VERBS.has(next) || next === 'working' || isClause(view, k));
}
