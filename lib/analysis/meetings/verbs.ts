import type { Token } from '../../language/tokens.ts';
import { normAt } from './sentence.ts';
import {
  ADVERBS,
  BE,
  BOUNDARIES,
  DO,
  DOING,
  HAVE,
  MAY,
  OUGHT,
  PLANNING,
  REFUSING,
  URGING,
  WILL,
} from './words.table.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A verb with its auxiliaries and adverbs: what it says of time and truth. */
export interface VerbGroup {
  /** First token of the group ("had" of "had not met"). */
  first: number;
  /** The verb itself. */
  at: number;
  tense:
    | 'past'
    | 'perfect'
    | 'pluperfect'
    | 'present'
    | 'progressive'
    | 'future'
    | 'infinitive'
    | 'gerund'
    | 'participle';
  /** What stands before "to": planning, refusing, urging, or the purpose of another verb. */
  governor: 'planning' | 'refusing' | 'urging' | 'doing' | 'purpose' | null;
  /** "was due to meet": the planning lies in the past. */
  governorPast: boolean;
  /** "had been due to meet", "had planned to meet": before something came between. */
  governorBefore: boolean;
  modal: 'will' | 'may' | 'ought' | null;
  negated: boolean;
  passive: boolean;
  /** "last met", "previously met". */
  earlier: boolean;
  /** Joined by "and" to a verb before it, whose subject it shares. */
  coordinated: boolean;
}

const EARLIER = new Set(['last', 'previously', 'formerly', 'earlier', 'once', 'repeatedly']);

/**
 * Reads the verb group that ends with the verb at token `at`.
 * @param from first token of the sentence
 */
export function verbGroup(tokens: Token[], at: number, form: VerbForm, from: number): VerbGroup {
  const group: VerbGroup = {
    first: at,
    at,
    tense: form === 'past' ? 'past' : form === 'participle' ? 'participle' : form === 'gerund' ? 'gerund' : 'present',
    governor: null,
    governorPast: false,
    governorBefore: false,
    modal: null,
    negated: false,
    passive: false,
    earlier: false,
    coordinated: false,
  };
  let have: string | null = null;
  let be: string | null = null;
  let i = at - 1;
  for (; i >= from; i--) {
    const token = tokens[i] as Token;
    const norm = token.norm;
    if (norm === 'not' || norm === 'never' || norm.endsWith("n't") || norm === 'cannot') {
      group.negated = true;
      if (norm === 'not' || norm === 'never') continue;
    }
    if (WILL.has(norm) && norm !== "'d") group.modal = 'will';
    else if (MAY.has(norm)) group.modal = 'may';
    else if (OUGHT.has(norm) && form === 'base') group.modal = 'ought';
    else if (HAVE.has(norm)) have = norm;
    else if (norm === "'s" && !/^(he|she|it|who|that|there)$/.test(normAt(tokens, i - 1))) break;
    else if (BE.has(norm) || norm === "isn't" || norm === "wasn't") be ??= norm;
    else if (DO.has(norm)) {
      if (form === 'base') group.tense = norm.startsWith('did') ? 'past' : 'present';
    } else if (norm === 'to' && form === 'base' && group.governor === null) {
      group.tense = 'infinitive';
      i = readGovernor(tokens, i - 1, from, group);
      break;
    } else if (ADVERBS.has(norm) || (norm.endsWith('ly') && token.shape === 'lower')) {
      if (EARLIER.has(norm)) group.earlier = true;
    } else if (norm === ',' && ADVERBS.has(normAt(tokens, i - 1)) && normAt(tokens, i - 2) === ',') {
      i--; // ", however," and the like
    } else break;
  }
  group.first = i + 1;
  while (group.first < at && (ADVERBS.has(normAt(tokens, group.first)) || normAt(tokens, group.first) === ','))
    group.first++;
  if (group.tense !== 'infinitive') settleTense(group, form, have, be);
  else if (be) group.passive = form === 'participle';
  const before = normAt(tokens, i);
  group.coordinated = before === 'and' || before === 'then' || before === 'but' || before === 'or';
  return group;
}

function settleTense(group: VerbGroup, form: VerbForm, have: string | null, be: string | null): void {
  if (group.modal === 'will') group.tense = 'future';
  if (form === 'gerund' && be) group.tense = have ? 'perfect' : group.modal ? 'future' : 'progressive';
  if (form === 'gerund' && be && /^was|^were/.test(be) && !group.modal) group.tense = 'past';
  if (form !== 'past' && form !== 'participle') return;
  if (be) {
    group.passive = true;
    if (!group.modal)
      group.tense = have
        ? have === 'had'
          ? 'pluperfect'
          : 'perfect'
        : /^(was|were)/.test(be)
          ? 'past'
          : be === 'being'
            ? 'progressive'
            : 'present';
  } else if (have && !group.modal) group.tense = have === 'had' ? 'pluperfect' : 'perfect';
}

/** Reads what stands before "to"; returns the last token left of it. */
function readGovernor(tokens: Token[], at: number, from: number, group: VerbGroup): number {
  let i = at;
  // "decided Thursday to meet"
  while (
    i >= from &&
    (ADVERBS.has(normAt(tokens, i)) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(normAt(tokens, i)))
  )
    i--;
  if (i < at && normAt(tokens, i) === 'on') i--;
  const norm = normAt(tokens, i);
  const beBefore = (k: number) => {
    while (k >= from && (ADVERBS.has(normAt(tokens, k)) || normAt(tokens, k) === 'not')) {
      if (normAt(tokens, k) === 'not') group.negated = true;
      k--;
    }
    return k;
  };
  if (BE.has(norm) || WILL.has(norm)) {
    group.governor = 'planning';
    group.governorPast = norm === 'was' || norm === 'were';
    return i - 1;
  }
  if (REFUSING.has(norm)) group.governor = 'refusing';
  else if (URGING.has(norm)) group.governor = 'urging';
  else if (PLANNING.has(norm)) group.governor = 'planning';
  else if (DOING.has(norm)) group.governor = 'doing';
  else {
    group.governor = 'purpose';
    return i;
  }
  let k = beBefore(i - 1);
  if (/n't$/.test(normAt(tokens, k))) group.negated = true;
  if (
    BE.has(normAt(tokens, k)) ||
    HAVE.has(normAt(tokens, k)) ||
    WILL.has(normAt(tokens, k)) ||
    DO.has(normAt(tokens, k))
  ) {
    group.governorPast = /^(was|were|had)$/.test(normAt(tokens, k));
    group.governorBefore = normAt(tokens, k) === 'had';
    k = beBefore(k - 1);
    group.governorBefore ||= normAt(tokens, k) === 'had';
    if (BE.has(normAt(tokens, k)) || HAVE.has(normAt(tokens, k))) k--;
  }
  if (normAt(tokens, k) === 'no') group.negated = true;
  return k;
}

/** Where the clause around token i begins: after the last word that opens a clause, or the sentence's start. */
export function clauseStart(tokens: Token[], i: number, from: number): number {
  for (let k = i - 1; k >= from; k--) {
    const norm = normAt(tokens, k);
    if (norm === ';' || norm === ':' || (BOUNDARIES.has(norm) && !isPreposition(tokens, k))) return k + 1;
  }
  return from;
}

/** Where the clause around token i ends (exclusive). */
export function clauseEnd(tokens: Token[], i: number, to: number): number {
  for (let k = i + 1; k < to; k++) {
    const norm = normAt(tokens, k);
    if (norm === ';' || norm === ':' || (BOUNDARIES.has(norm) && !isPreposition(tokens, k))) return k;
  }
  return to;
}

/** "after talks", "since July", "as president": no clause follows. */
function isPreposition(tokens: Token[], k: number): boolean {
  const norm = normAt(tokens, k);
  const next = tokens[k + 1];
  if (norm === 'that')
    return next?.shape !== 'lower' && ['during', 'at', 'after', 'of', 'on'].includes(normAt(tokens, k - 1));
  if (norm === 'but' || norm === 'so') return false;
  return (
    /^(after|before|since|until|as)$/.test(norm) &&
    (next === undefined || next.kind !== 'word' || next.shape === 'lower') &&
    !/^(he|she|they|it|the|his|her|their|president|prime)$/.test(next?.norm ?? '')
  );
}
