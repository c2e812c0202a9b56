import { normAt, phraseAt, type SentenceView } from './sentence.ts';
import { VERBS, type VerbRow } from './triggers.table.ts';
import { type VerbForm, type VerbGroup, verbGroup } from './verbs.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './words.table.ts';

const FORM_NAMES: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund'];

interface Entry {
  row: VerbRow;
  form: VerbForm;
}

const INDEX = new Map<string, Entry[]>();
for (const row of VERBS)
  row.forms.forEach((word, f) => {
    const list = INDEX.get(word) ?? [];
    // Where past and participle are one word, "past" stands for both; the auxiliaries decide.
    if (!list.some((e) => e.row === row)) list.push({ row, form: FORM_NAMES[f] as VerbForm });
    INDEX.set(word, list);
  });

export interface VerbHit {
  at: number;
  row: VerbRow;
  form: VerbForm;
  group: VerbGroup;
  /** The token after verb and particle, less one: where objects are looked for. */
  until: number;
}

/** Verbs of the table that stand in a sentence as verbs. */
export function findVerbs(view: SentenceView): VerbHit[] {
  const hits: VerbHit[] = [];
  for (let i = view.first; i < view.last; i++) {
    const entries = INDEX.get(normAt(view.tokens, i));
    if (!entries) continue;
    for (const { row, form } of entries) {
      const until = particle(view, i, row);
      if (until < 0) continue;
      const group = verbGroup(view.tokens, i, form, view.first);
      if (!isVerb(view, i, form, group)) continue;
      hits.push({ at: i, row, form, group, until });
      break;
    }
  }
  return hits;
}

/** Index of the last token of verb and particle; -1 where the row's particle is missing. */
function particle(view: SentenceView, at: number, row: VerbRow): number {
  if (row.after.length === 0) return at;
  let k = at + 1;
  while (k < view.last && k < at + 3 && ADVERBS.has(normAt(view.tokens, k))) k++;
  // "departs on Monday for Saudi Arabia"
  const date = view.dates.find(
    (d) => d.span.start >= (view.tokens[at]?.end ?? 0) && d.span.start - (view.tokens[at]?.end ?? 0) < 5,
  );
  let past = at + 1;
  while (date && past < at + 6 && (view.tokens[past]?.start ?? 0) < date.span.end) past++;
  for (const start of new Set([at + 1, k, past]))
    for (const phrase of row.after)
      if (phraseAt(view.tokens, start, phrase))
        return (
          start + phrase.split(' ').length - (/\b(with|to|by|on|of)$/.test(phrase) || PREPOSITIONS.has(phrase) ? 2 : 1)
        );
  return -1;
}

/** Tells "visits Paris" from "his visits", "is meeting" from "the meeting". */
function isVerb(view: SentenceView, at: number, form: VerbForm, group: VerbGroup): boolean {
  const { tokens, parties, first } = view;
  const before = normAt(tokens, at - 1);
  // "the two spoke": the number stands for people.
  const isDeterminer = DETERMINERS.has(before) && !parties.some((p) => p.last === at);
  if (tokens[at]?.shape === 'title' && view.sentence.kind !== 'headline' && at > first) return false;
  if (form === 'past' || form === 'participle') return !isDeterminer && before !== "'s";
  const afterParty = parties.some((p) => p.last === group.first && !p.possessive);
  if (form === 'gerund') {
    if (group.tense !== 'gerund') return true;
    const next = tokens[at + 1];
    if (isDeterminer || before === "'s" || before === '’s' || before === '-') return false;
    const object = parties.find((p) => p.first > at);
    const close = object !== undefined && object.first - at <= 4 && object.kind !== 'city';
    return (
      (before === ',' ||
        /^(after|before|upon|following|when|while|since|of|for|from|without|by|to|and|on|than|was|were|in)$/.test(
          before,
        )) &&
      close &&
      next?.norm !== 'of' &&
      (!/^(in|on|at)$/.test(next?.norm ?? '') || /^(?:upon|after)$/.test(before))
    );
  }
  if (isDeterminer || before === "'s" || before === '’s') return false;
  // "Lavrov visit to Vietnam cancelled": a headline's noun
  if (form === 'base' && tokens[at]?.norm === 'visit' && normAt(tokens, at + 1) === 'to') return false;
  if (form === 'base') {
    if (group.tense === 'infinitive' || group.tense === 'future' || group.modal !== null || group.first < at)
      return true;
    return (
      (afterParty && parties.some((p) => p.last === group.first && p.place === null && p.who.length > 0)) ||
      before === 'who' ||
      before === 'and'
    );
  }
  return (
    afterParty ||
    /^(who|that|which|and|he|she|it|also)$/.test(before) ||
    (view.sentence.kind === 'headline' &&
      // "for direct talks with" is a noun
      tokens[at]?.norm !== 'talks' &&
      tokens[at - 1]?.kind === 'word' &&
      !PREPOSITIONS.has(before) &&
      parties.some((p) => p.last <= at))
  );
}
