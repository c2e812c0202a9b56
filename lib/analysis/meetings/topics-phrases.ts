import type { Token } from '../../language/tokens.ts';
import type { Span } from '../../types.ts';
import { normAt, phraseAt, phrasesOf, type SentenceView } from './sentence.ts';
import { TOPIC_ENDS, TOPIC_OPENERS } from './topics.table.ts';
import { isAdjective, isInCompound, listEnd, splitList } from './topics-list.ts';
import {
  ATTITUDE_ADJECTIVES,
  ATTITUDE_LINKS,
  ATTITUDES,
  BETTERING,
  CLAUSE_VERBS,
  EMPTY,
} from './topics-words.table.ts';
import { tokenAt } from './when.ts';

/** Tokens of the longest topic; a longer one is cut back to a preposition. */
const LONGEST = 18;
const openerAt = phrasesOf([...TOPIC_OPENERS].sort((a, b) => b.length - a.length));

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
    if (/^["“”;:.]$/.test(token.text) || /^(that|which|said|but|while|when|where|who)$/.test(token.norm)) break;
    if (token.norm === ',' && CLAUSE_VERBS.has(normAt(tokens, from))) break;
    if (token.norm === ',' && from - first < 4 && !isListed(tokens, from, to)) break;
    from--;
  }
  return splitList(tokens, from, to).flatMap(([start, end]) => trim(view, start, end) ?? []);
}

/** Is what follows a comma one of a list's items ("trade, energy and security were discussed")? */
const isListed = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => t.norm === ',') || normAt(tokens, from) === 'and';

/** Takes off what only leads to the topic, and times, places and people at its end. */
function trim(view: SentenceView, from: number, to: number): Span | null {
  const { tokens } = view;
  const first = trimStart(view, from, to);
  const last = trimEnd(view, first, Math.min(to, from + 60));
  if (last <= first || !isTopic(view, first, last)) return null;
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

function trimStart(view: SentenceView, from: number, last: number): number {
  const { tokens } = view;
  let first = from;
  for (let moved = true; moved && first < last; ) {
    moved = false;
    const next =
      afterMark(view, first) ??
      afterParty(view, first, last) ??
      afterAttitude(view, first, last) ??
      afterOpener(view, first, last);
    if (next !== null && next < last) {
      first = next;
      moved = true;
    } else if (
      BETTERING.has(normAt(tokens, first)) &&
      (first > from || normAt(tokens, first - 1) === 'to') &&
      first + 1 < last &&
      !isPlainNoun(tokens, first)
    ) {
      first++;
      moved = true;
    }
  }
  // "matters of mutual interest", not "mutual interest".
  if (
    /^(mutual|common|shared)$/.test(normAt(tokens, first)) &&
    /^(interest|concern)s?$/.test(normAt(tokens, first + 1))
  )
    if (normAt(tokens, first - 1) === 'of' && /^(issues|matters|topics|subjects)$/.test(normAt(tokens, first - 2)))
      return first - 2;
  return first;
}

/** "the further advance of": a noun here. */
const isPlainNoun = (tokens: Token[], at: number): boolean => /^(of|in|and|,)$/.test(normAt(tokens, at + 1));

const afterMark = (view: SentenceView, first: number): number | null =>
  /^["“‘'”’,;–—-]$/.test(view.tokens[first]?.text ?? '') ? first + 1 : null;

/** "to Fidan the need for": whom it was said to. */
function afterParty(view: SentenceView, first: number, last: number): number | null {
  const led = view.parties.find((p) => p.first === first + 1 && p.kind !== 'country');
  return led && /^(to|with)$/.test(normAt(view.tokens, first)) && led.last < last ? led.last : null;
}

/** "Pakistan's resolve to", "their strong desire for", "satisfaction at the": what a side has towards the topic. */
function afterAttitude(view: SentenceView, first: number, last: number): number | null {
  const { tokens } = view;
  let k = first;
  const owner = view.parties.find((p) => p.first === k || (p.first === k + 1 && normAt(tokens, k) === 'the'));
  const owned = owner?.possessive === true || /^(its|his|her|their|our)$/.test(normAt(tokens, k));
  if (owner?.possessive || (owner && owner.kind === 'country')) k = owner.last;
  while (
    k < last &&
    (/^(the|a|an|its|his|her|their|our|’s|'s|’|')$/.test(normAt(tokens, k)) ||
      ATTITUDE_ADJECTIVES.has(normAt(tokens, k)) ||
      (tokens[k]?.text === '-' && tokens[k]?.glued))
  )
    k++;
  if (!ATTITUDES.has(normAt(tokens, k)) && !(owned && normAt(tokens, k) === 'support')) return null;
  k++;
  while (normAt(tokens, k) === 'and' && ATTITUDES.has(normAt(tokens, k + 1))) k += 2;
  if (!ATTITUDE_LINKS.has(normAt(tokens, k))) return null;
  if (normAt(tokens, k) === 'attached') k++;
  // "its gratitude to Qatar for": to whom; "appreciation of our country for": whose.
  if (/^(to|of)$/.test(normAt(tokens, k)) && GIVEN.test(normAt(tokens, k - 1)))
    for (let n = k + 1; n < Math.min(last, k + 12); n++) if (/^(for|over|on)$/.test(normAt(tokens, n))) return n + 1;
  // "the need for Russia and France to cooperate on": whose need it is.
  const whose = view.parties.filter((p) => p.first > k && p.first <= k + 6);
  const verb = whose.at(-1);
  if (/^(for|of)$/.test(normAt(tokens, k)) && verb && normAt(tokens, verb.last) === 'to') return verb.last + 1;
  if (normAt(tokens, k) === 'for')
    for (let n = k + 2; n < Math.min(last, k + 6); n++)
      if (normAt(tokens, n) === 'to' && tokens[n - 1]?.text !== '-') return n + 1;
  return k + 1;
}

function afterOpener(view: SentenceView, first: number, last: number): number | null {
  const { tokens } = view;
  const opener = openerAt(tokens, first);
  if (!opener) return null;
  const length = opener.split(' ').length;
  if (first + length >= last) return null;
  const party = view.parties.find((p) => p.first === first);
  const names = party && length === 1 && !/^(the|a|with|and)$/.test(opener) && party.kind !== 'reference';
  return names ? null : first + length;
}

function trimEnd(view: SentenceView, first: number, to: number): number {
  const { tokens } = view;
  let last = shortened(tokens, first, to);
  for (const date of view.dates) {
    const at = tokenAt(view, date.span.start);
    if (at > first && at < last) last = /^(on|in|last|since|at|from|by)$/.test(normAt(tokens, at - 1)) ? at - 1 : at;
  }
  for (const party of view.parties) {
    // "discussed his ideas with the negotiator in Amman": with whom and where is no topic.
    if (party.first <= first || party.first >= last) continue;
    if (party.preposition === 'with' && party.kind !== 'country') last = backTo(tokens, party.first, first, 'with');
  }
  while (
    last > first &&
    /^(and|or|of|the|a|to|in|on|with|,|for|at|about|over|“|”|"|also|by|as|'s|both|among|between|from|which|will|would|is|are|was|were|be|been|has|have|had|expected|such|including|especially|particularly)$/.test(
      normAt(tokens, last - 1),
    )
  )
    last--;
  return last;
}

/** Cuts a phrase that is too long for one line back to where it can end. */
function shortened(tokens: Token[], first: number, last: number): number {
  if (last - first <= LONGEST) return last;
  for (let k = first + LONGEST; k > first + 5; k--)
    if (
      /^(to|for|in|with|on|through|by|from|especially|across|and|against|towards?|at|including)$/.test(
        normAt(tokens, k),
      ) &&
      !isInCompound(tokens, k)
    )
      return k;
  return first + LONGEST;
}

/** Is it a noun phrase that says something: no time, no person, no clause, no bare "issues"? */
function isTopic(view: SentenceView, first: number, last: number): boolean {
  const { tokens } = view;
  const head = normAt(tokens, first);
  if (/^(of|over|more|in|during|at|by|after|before|until|within|under|across|through|from|with|among|upon)$/.test(head))
    return false;
  if (phraseAt(tokens, first, 'way home') || phraseAt(tokens, first, 'way to') || phraseAt(tokens, first, 'way back'))
    return false;
  if (/^(sidelines|margins|eve|phone|telephone|occasion|behalf|invitation|part|highest)$/.test(head)) return false;
  const start = tokens[first]?.start ?? 0;
  if (view.dates.some((d) => d.span.start <= start && d.span.end > start)) return false;
  const covered = view.parties.find((p) => p.first <= first && p.last >= last);
  if (covered && covered.kind !== 'country') return false;
  if (last - first === 1 && (tokens[first]?.kind !== 'word' || VAGUE.has(head) || TOPIC_ENDS.has(head))) return false;
  if (VAGUE.has(head) && last - first < 3) return false;
  if (last - first < 3 && tokens.slice(first, last).every((t) => EMPTY.has(t.norm))) return false;
  if (
    /^(appointment|election|reelection|victory|assumption|inauguration)$/.test(head) ||
    phraseAt(tokens, first, 'new position')
  )
    return false;
  // "two Foreign Ministers reviewed …" is no topic.
  if (
    tokens
      .slice(first + 1, first + 5)
      .some((t, k) => k + first + 1 < last && CLAUSE_VERBS.has(t.norm) && isSubject(view, first, first + 1 + k))
  )
    return false;
  // "welcomed King Abdullah at the airport" is no topic.
  return !view.parties.some(
    (p) =>
      p.first === first && !p.possessive && (p.kind === 'person' || p.kind === 'unnamed' || p.kind === 'officials'),
  );
}

/** Does a party end where the verb stands? */
const isSubject = (view: SentenceView, first: number, verb: number): boolean =>
  view.parties.some((p) => p.first >= first && p.last === verb && !p.possessive);

const GIVEN = /^(appreciation|gratitude|thanks|thankfulness|condolences)$/;

const VAGUE = new Set(
  'it this that them him her us me there what more one everything anything something such so not two issues matters things to contribute cooperate continue participate engage act help ensure work meet visit attend talk talks speak make take stay remain support assist himself reporters both topics'.split(
    ' ',
  ),
);

function backTo(tokens: Token[], from: number, floor: number, word: string): number {
  for (let k = from - 1; k > floor; k--) if (normAt(tokens, k) === word) return k;
  return from;
}
