import type { Token } from '../../language/tokens.ts';
import type { Span } from '../../types.ts';
import { normAt, type SentenceView } from './sentence.ts';
import { listEnd } from './topics-list.ts';
import { isAdjective, isInCompound, splitList } from './topics-split.ts';
import { LONGEST, trim, trimStart } from './topics-trim.ts';
import { CLAUSE_VERBS } from './topics-words.table.ts';

/**
 * The noun phrases of a list that starts at a token: cut at commas and "and", at relative clauses, at the verbs of the next clause.
 * @param limit token at which to stop at the latest
 * @returns the span of each phrase, in order
 */
export function phrasesFrom(view: SentenceView, from: number, limit = view.last): Span[] {
  if (normAt(view.tokens, from) === 'that') return subjectOf(view, from + 1);
  const end = Math.min(limit, listEnd(view, from));
  const first = trimStart(view, from, end);
  const joined = fieldsOf(view.tokens, first, end);
  const pieces = joined
    ? [[first, joined] as [number, number], ...splitList(view.tokens, joined, end)]
    : splitList(view.tokens, first, end);
  return pieces
    .filter((piece, k) => !isApposed(view, pieces[k - 1], piece))
    .flatMap(([start, to]) => trim(view, start, to) ?? []);
}

/** "the smaller nations, Uruguay and Paraguay": who they are is no topic of its own. */
function isApposed(view: SentenceView, before: [number, number] | undefined, [start, to]: [number, number]): boolean {
  if (!before) return false;
  const isState = ([from, end]: [number, number]) =>
    view.parties.some((p) => p.first <= from && p.last >= end && (p.kind === 'country' || p.kind === 'city'));
  // The noun before the first of them, over the comma.
  const noun = normAt(view.tokens, isState(before) ? before[0] - 2 : before[1] - 1);
  return /^(nations|countries|states|members|neighbours|neighbors|allies|partners)$/.test(noun) && isState([start, to]);
}

/** "cooperation in food, security and energy": one topic with its fields, where they are short; the end of the last. */
function fieldsOf(tokens: Token[], first: number, end: number): number | null {
  const link = tokens.slice(first, first + 6).findIndex((t) => t.norm === 'in');
  if (link < 1 || !FIELDED.test(normAt(tokens, first + link - 1))) return null;
  const from = first + link + 1;
  let commas = 0;
  for (let k = from; k < Math.min(end, first + LONGEST); k++) {
    const norm = normAt(tokens, k);
    if (norm === ',') commas++;
    if (/^(as|including|its|their|such|;)$/.test(norm) && !isInCompound(tokens, k)) return null;
    if (norm === ',' && isAdjective(tokens, k + 1) && !/^(and|,)$/.test(normAt(tokens, k + 2))) return null;
    if (norm !== 'and' || commas === 0) continue;
    if (/^(the|a|an|on|to|other)$/.test(normAt(tokens, k + 1)) || isAdjective(tokens, k + 1)) return null;
    let last = k + 1;
    while (last < end && !/^(,|and|as)$/.test(normAt(tokens, last))) last++;
    return last - first <= LONGEST + 4 ? last : null;
  }
  return null;
}
const FIELDED = /^(cooperation|co-operation|collaboration|ties|relations|partnership|exchanges|coordination|trade)$/;

/** "stressed that respect for the rule of law is central": what the clause speaks of; nothing where that is a party. */
function subjectOf(view: SentenceView, from: number): Span[] {
  const { tokens } = view;
  if (view.parties.some((p) => p.first >= from && p.first <= from + 2 && !p.possessive && p.preposition === null))
    return [];
  for (let k = from + 1; k < Math.min(view.last, from + 14); k++) {
    if (/^[,;.]$/.test(normAt(tokens, k))) return [];
    if (!/^(is|are|was|were|will|would|has|have|had|must|should|can|could|remains?|needs?)$/.test(normAt(tokens, k)))
      continue;
    if (
      /^(this|that|these|those|it|they|he|she|we|there|such|the|both|all)$/.test(normAt(tokens, from)) &&
      k - from < 3
    )
      return [];
    return splitList(tokens, from, k).flatMap(([first, last]) => trim(view, first, last) ?? []);
  }
  return [];
}

/** The noun phrases that a verb at token `to` has as its subject: from the clause's beginning. */
export function phraseBefore(view: SentenceView, to: number): Span[] {
  const { tokens, first } = view;
  let from = to;
  while (from > first && to - from < 30) {
    const token = tokens[from - 1] as Token;
    if (
      /^["“”;:.]$/.test(token.text) ||
      /^(that|which|said|but|while|when|where|who|what|whether|asked)$/.test(token.norm)
    )
      break;
    if (token.norm === ',' && CLAUSE_VERBS.has(normAt(tokens, from))) break;
    if (token.norm === ',' && from - first < 4 && !isListed(tokens, from, to)) break;
    from--;
  }
  return splitList(tokens, from, to).flatMap(([start, end]) => trim(view, start, end) ?? []);
}

/** Is what follows a comma one of a list's items ("trade, energy and security were discussed")? */
const isListed = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => t.norm === ',') || normAt(tokens, from) === 'and';
