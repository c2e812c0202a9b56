import type { Token } from '../../language/tokens.ts';
import type { Span } from '../../types.ts';
import { DOCUMENTS } from './agreements.table.ts';
import { normAt, phraseAt, phrasesOf, type SentenceView } from './sentence.ts';
import { PASSIVES, TOPIC_ENDS, TOPIC_OPENERS } from './topics.table.ts';
import { isInCompound } from './topics-split.ts';
import {
  ATTITUDE_ADJECTIVES,
  ATTITUDE_LINKS,
  ATTITUDES,
  BETTERING,
  CLAUSE_VERBS,
  COURTESIES,
  EMPTY,
  GROUP_NOUNS,
  REPORTING,
} from './topics-words.table.ts';
import { tokenAt } from './when.ts';

/** Tokens of the longest topic; a longer one is cut back to a preposition. */
export const LONGEST = 18;
const openerAt = phrasesOf([...TOPIC_OPENERS].sort((a, b) => b.length - a.length));

/** Takes off what only leads to the topic, and times, places and people at its end. */
export function trim(view: SentenceView, from: number, to: number): Span | null {
  const { tokens } = view;
  const first = trimStart(view, from, to);
  const last = trimEnd(view, first, Math.min(to, from + 60));
  if (last <= first || !isTopic(view, first, last)) return null;
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** Where the topic itself begins, after openers, attitudes and whom it was said to. */
export function trimStart(view: SentenceView, from: number, last: number): number {
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
const isPlainNoun = (tokens: Token[], at: number): boolean =>
  /^(of|in|,)$/.test(normAt(tokens, at + 1)) ||
  (normAt(tokens, at + 1) === 'and' && !BETTERING.has(normAt(tokens, at + 2)));

/** A mark of quotation; "including in the field of": the preposition of the list it continues. */
const afterMark = (view: SentenceView, first: number): number | null =>
  (/^(in|on|with)$/.test(normAt(view.tokens, first)) &&
    /^(including|especially|particularly|notably)$/.test(normAt(view.tokens, first - 1))) ||
  /^["“‘'”’,;–—-]$/.test(view.tokens[first]?.text ?? '')
    ? first + 1
    : null;

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
  // "the desire of both states to"
  if (/^(of|for|by)$/.test(normAt(tokens, k)))
    for (let n = k + 1; n < Math.min(last, k + 5); n++)
      if (GROUP_NOUNS.has(normAt(tokens, n)) && /^(to|on|for|in)$/.test(normAt(tokens, n + 1))) return n + 2;
  // "the need for Russia and France to cooperate on": whose need it is.
  const whose = view.parties.filter((p) => p.first > k && p.first <= k + 6);
  const verb = whose.at(-1);
  if (/^(for|of)$/.test(normAt(tokens, k)) && verb && normAt(tokens, verb.last) === 'to') return verb.last + 1;
  if (normAt(tokens, k) === 'for')
    for (let n = k + 2; n < Math.min(last, k + 6); n++)
      if (
        normAt(tokens, n) === 'to' &&
        tokens[n - 1]?.text !== '-' &&
        !/^(the|a|an|its|their|this)$/.test(normAt(tokens, n + 1))
      )
        return n + 1;
  return k + 1;
}

/** "working with Libyan partners on": with whom. */
function afterTogether(view: SentenceView, first: number, last: number): number | null {
  const { tokens } = view;
  if (!/^(?:collaborat|cooperat|work|engag|partner|coordinat|consult)(?:e|ing)?$/.test(normAt(tokens, first)))
    return null;
  const next = /ly$/.test(normAt(tokens, first + 1)) ? first + 2 : first + 1;
  if (normAt(tokens, next) !== 'with') return null;
  for (let k = next + 1; k < Math.min(last, next + 8); k++)
    if (/^(on|in|to|for)$/.test(normAt(tokens, k)) && !isInCompound(tokens, k)) return k + 1;
  return null;
}

function afterOpener(view: SentenceView, first: number, last: number): number | null {
  const { tokens } = view;
  const together = afterTogether(view, first, last);
  if (together !== null) return together;
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
  // "Middle East process discussed in the meeting"
  if (last - first > 1 && PASSIVES.has(normAt(tokens, last - 1))) last--;
  if (REPORTING.has(normAt(tokens, last - 1))) last--;
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
  if (
    /^(of|over|more|in|during|at|by|after|before|until|within|under|across|through|from|with|among|between|upon|amid|despite|into|onto|against)$/.test(
      head,
    )
  )
    return false;
  if (/^(country|nation|people|government|public)$/.test(head) && tokens[first + 1]?.text !== '-') return false;
  if (
    /^(inspecting|attending|visiting|meeting|arriving|hosting|laying|paying|touring|travelling|traveling|saying|wishing|recalling)$/.test(
      head,
    )
  )
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
  if (last - first < 5 && tokens.slice(first, last).every((t) => EMPTY.has(t.norm))) {
    // "issues of mutual interest" says a little.
    if (!/^(interest|interests|concern|concerns)$/.test(normAt(tokens, last - 1)) || last - first < 3) return false;
  }
  if (
    /^(visit|trip|tour)$/.test(normAt(tokens, last - 1)) &&
    /(?:^|-)(official|state|working|day|two|three|four|week|first|a)$/.test(normAt(tokens, last - 2))
  )
    return false;
  if (
    /^(appointment|election|reelection|victory|assumption|inauguration|birthday|independence|anniversary|wedding|marriage|accession|coronation|win|success|good|happy|ceremony|reception|airport|funeral|warm|hospitality|congratulations|greetings|felicitations|condolences|wishes)$/.test(
      head,
    ) ||
    phraseAt(tokens, first, 'new position')
  )
    return false;
  // "expressed the hope", "thanked him for his support and recognition"
  if (tokens.slice(first, last).every((t) => ATTITUDES.has(t.norm) || COURTESIES.has(t.norm))) return false;
  // "regional leaders and world leaders"
  if (
    last - first <= 5 &&
    /^(leaders|officials|ministers|delegates|guests|dignitaries|representatives|counterparts|president|minister)$/.test(
      normAt(tokens, last - 1),
    )
  )
    return false;
  // "the Vietnamese city of Danang"
  for (let k = first; k < Math.min(last, first + 3); k++)
    if (/^(city|town|resort|capital)$/.test(normAt(tokens, k)) && normAt(tokens, k + 1) === 'of') return false;
  // "strengthen and develop them"
  if (
    tokens.slice(first, last).every((t) => BETTERING.has(t.norm) || /^(and|it|them|these|this|further)$/.test(t.norm))
  )
    return false;
  if (/^(it|them)$/.test(normAt(tokens, last - 1)) && last - first < 4) return false;
  if (REPORTING.has(normAt(tokens, last)) && last - first < 4) return false;
  // "a joint communiqué": what was signed, not what on.
  if (head === 'joint' && last - first === 2 && DOCUMENTS.test(normAt(tokens, first + 1))) return false;
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
  'it this that them him her us me there what more one everything anything something such so not two issues matters things results result outcome meetings way even opening details diplomat diplomats ambassador ambassadors remarks statements reporters others talks to contribute cooperate continue participate engage act help ensure work meet visit attend talk talks speak make take stay remain support assist himself reporters both topics'.split(
    ' ',
  ),
);

function backTo(tokens: Token[], from: number, floor: number, word: string): number {
  for (let k = from - 1; k > floor; k--) if (normAt(tokens, k) === word) return k;
  return from;
}
