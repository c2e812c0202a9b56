import { isPossessive } from '../../language/tokens.ts';
import { normAt, phraseAt, type SentenceView } from './sentence.ts';
import { NOUNS, type NounRow } from './triggers.table.ts';
import type { VerbHit } from './verb-hits.ts';
import { BOUNDARIES, DETERMINERS, PREPOSITIONS, RULING_VERBS } from './words.table.ts';

const INDEX = new Map<string, NounRow[]>();
for (const row of NOUNS) {
  const key = row.words.split(' ')[0] as string;
  INDEX.set(
    key,
    [...(INDEX.get(key) ?? []), row].sort((a, b) => b.words.split(' ').length - a.words.split(' ').length),
  );
}

export interface NounHit {
  /** The head noun, the last word of the row. */
  at: number;
  /** Where the noun phrase begins, determiner included. */
  start: number;
  row: NounRow;
}

/** Nouns of the table that stand in a sentence as nouns and are no verb of it. */
export function findNouns(view: SentenceView, verbs: readonly VerbHit[]): NounHit[] {
  const taken = new Set(verbs.map((v) => v.at));
  const hits: NounHit[] = [];
  for (let i = view.first; i < view.last; i++) {
    if (taken.has(i)) continue;
    const row = INDEX.get(normAt(view.tokens, i))?.find((r) => phraseAt(view.tokens, i, r.words));
    if (!row) continue;
    const at = i + row.words.split(' ').length - 1;
    if (!isNoun(view, i, at)) continue;
    hits.push({ at, start: phraseStart(view, i), row });
    i = at;
  }
  return hits;
}

/** "a call with", not "call for", "conference call with reporters", "peace mission" without a destination is judged later. */
function isNoun(view: SentenceView, i: number, at: number): boolean {
  const { tokens } = view;
  const norm = normAt(tokens, at);
  const next = normAt(tokens, at + 1);
  const before = normAt(tokens, i - 1);
  if (
    /^calls?$/.test(norm) &&
    !/^(?:courtesy|farewell|introductory)$/.test(normAt(tokens, at - 1)) &&
    (/^(for|on|it|them|a|the|him|her)$/.test(next) ||
      !/^(a|the|their|his|her|'s|’s|phone|telephone|video|their|this|of|and|s)$/.test(before))
  ) {
    if (!(view.sentence.kind === 'headline' && /^(with|between)$/.test(next))) return false;
  }
  if (/^consultations?$/.test(norm) && before === 'for' && isRecall(view, i)) return false;
  if (norm === 'conference' && next !== 'with' && before !== 'joint') return false;
  if (before === 'conference' && norm === 'call') return false;
  // "a ceremony attended by both ministers"
  if (norm === 'ceremony' && next !== 'attended') return false;
  if (norm === 'event' && !/^(took|was|lasted|will|is)$/.test(next)) return false;
  if (norm === 'stop' && !/^(a|first|next|last|final|brief|second|stops)$/.test(before)) return false;
  if (norm === 'session' && !/^(with|between)$/.test(next) && !/hour|bilateral|closed|joint/.test(before)) return false;
  if (
    norm === 'mission' &&
    !(next === 'to' && view.parties.some((p) => p.place !== null && p.first > at && p.first - at < 4))
  )
    return false;
  return !PREPOSITIONS.has(next) || next !== 'than';
}

/** "recalled its ambassador for consultations": he goes home, and meets nobody of another state. */
function isRecall({ tokens, first }: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(first, at - 16); k--)
    if (/^(?:recall\w*|summon\w*|withdr[ae]w\w*|return\w*|call(?:ed|ing)?)$/.test(normAt(tokens, k))) return true;
  return false;
}

function phraseStart(view: SentenceView, i: number): number {
  const { tokens, first } = view;
  let k = i - 1;
  for (let n = 0; k >= first && n < 8; k--, n++) {
    const token = tokens[k];
    if (!token) break;
    const norm = token.norm;
    if (isPossessive(token)) return k;
    if (norm === 'off' || view.parties.some((p) => p.last === k + 1 && p.place === null && !p.possessive)) break;
    // "a two-hour meeting"
    if (DETERMINERS.has(norm))
      return k > first && /^(?:a|an|the|his|her|their|its)$/.test(normAt(tokens, k - 1)) ? k - 1 : k;
    if (token.kind === 'mark' && norm !== '-') break;
    if (norm === 'to' && normAt(tokens, k - 1) === '-' && normAt(tokens, k + 1) === '-') continue; // government-to-government
    if (PREPOSITIONS.has(norm) || BOUNDARIES.has(norm) || norm === 'and' || norm === 'or' || norm === 'to') break;
    if (
      token.shape === 'lower' &&
      Object.values(RULING_VERBS).some((set) => set.has(norm)) &&
      !/^(planned|proposed|scheduled|postponed|delayed|cancelled|canceled|start|opening|opened|ruling|end|leading)$/.test(
        norm,
      )
    )
      break;
  }
  return k + 1;
}
