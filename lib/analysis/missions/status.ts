import type { Sentence } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import type { DevelopmentStatus } from '../../types.ts';
import { normAt } from '../meetings/sentence.ts';
import type { VerbGroup } from '../meetings/verbs.ts';
import { OUGHT } from '../meetings/words.table.ts';
import { CUES, LASTING } from './missions.table.ts';

export interface Standing {
  status: DevelopmentStatus;
  decided: boolean;
  /** "ordered the closure of", "announced the expulsion of" */
  ordered?: string;
}
const standing = (status: DevelopmentStatus, decided = false): Standing => ({ status, decided });
const LOOK_LEFT = 8;

/** What a verb's group and the words before it say: done, planned, denied … null where it is no report. */
export function statusOfVerb(tokens: Token[], sentence: Sentence, group: VerbGroup, base: string): Standing | null {
  const before = cueBefore(tokens, sentence, group.first);
  const verbBefore = normAt(tokens, group.first - 1);
  if (/^(if|unless)$/.test(verbBefore)) return null;
  const finite = !['infinitive', 'gerund', 'participle'].includes(group.tense);
  if (finite) {
    // "must be closed"
    if (group.passive && OUGHT.has(verbBefore)) return standing('proposed');
    // "demanded that Lithuania recall its ambassador"
    if (before?.status === 'proposed' && group.tense === 'present' && !group.passive) return before;
    if (before?.status === 'denied' || (group.negated && !/^(future)$/.test(group.tense))) return standing('denied');
    if (group.negated) return standing('denied');
    if (group.modal === 'may') return standing('discussed');
    if (group.modal === 'ought') return standing('proposed');
    if (group.tense === 'future') return standing('planned');
    if (group.tense === 'progressive') return standing('ongoing');
    if (group.tense === 'present' && group.coordinated && sharesWill(tokens, sentence, group.first))
      return standing('planned');
    if (group.tense === 'present' && isAwaited(tokens, sentence, group.first)) return standing('planned');
    if (group.tense === 'present' && group.passive) return standing('ongoing');
    if (group.tense === 'perfect' && LASTING.has(base)) return standing('ongoing');
    return standing('done');
  }
  if (group.governor === 'refusing') return standing(group.negated ? 'done' : 'denied');
  if (group.negated) return standing('denied');
  if (group.tense === 'infinitive') {
    const done = isForced(tokens, sentence, group.first) || isFirstTo(tokens, sentence, group.first);
    if (done) return standing('done');
  }
  if (before && before.status !== 'planned') return before;
  if (group.governor === 'urging') return standing('proposed');
  if (group.tense === 'infinitive') return standing('planned');
  if (before) return before;
  if (group.tense === 'gerund' && /^(after|by|since|following|,)$/.test(verbBefore)) return standing('done');
  if (group.tense === 'gerund' && verbBefore === 'to' && normAt(tokens, group.first - 2) === 'addition')
    return standing('done');
  // "retaliation for the U.S. shutting down the consulate"
  if (group.tense === 'gerund' && ownSubject(tokens, sentence, group.first)) return standing('done');
  // "took the step of expelling"
  if (
    group.tense === 'gerund' &&
    verbBefore === 'of' &&
    /^(step|steps|move|measure)$/.test(normAt(tokens, group.first - 2))
  )
    return standing('done');
  if (group.tense === 'gerund' && sentence.kind === 'headline') return standing('done');
  return group.tense === 'gerund' ? standing('discussed') : standing('done');
}

function ownSubject(tokens: Token[], sentence: Sentence, first: number): boolean {
  if (tokens[first - 1]?.shape === 'lower' || tokens[first - 1]?.kind !== 'word') return false;
  for (let k = first - 1; k >= Math.max(sentence.first, first - 4); k--)
    if (/^(for|over|after|by|at|with|following|despite)$/.test(normAt(tokens, k))) return true;
  return false;
}

/** "would close its embassy and withdraw its ambassador": the second verb shares the first one's auxiliary. */
function sharesWill(tokens: Token[], sentence: Sentence, first: number): boolean {
  for (let k = first - 1; k >= Math.max(sentence.first, first - 20); k--) {
    if (/^(will|would|shall|to)$/.test(normAt(tokens, k))) return normAt(tokens, k + 1) !== 'the';
    if (/^[;:.]$/.test(normAt(tokens, k))) return false;
  }
  return false;
}

/** "until the Senate confirms an ambassador", "once the embassy opens" */
function isAwaited(tokens: Token[], sentence: Sentence, first: number): boolean {
  for (let k = first - 1; k >= Math.max(sentence.first, first - 9); k--)
    if (/^(until|till|once|when|before|after)$/.test(normAt(tokens, k))) return true;
  return false;
}

/** "The attack forced the embassy to close", "was forced to close" */
function isForced(tokens: Token[], sentence: Sentence, to: number): boolean {
  for (let k = to; k >= Math.max(sentence.first, to - LOOK_LEFT); k--)
    if (/^(forced|forcing|compelled|caused|prompted|led)$/.test(normAt(tokens, k)))
      return !/^(not|would|could|may|might|will|be)$/.test(normAt(tokens, k - 1));
  return false;
}

/** "the first consulate to open", "became the second country to move its embassy": it has, unless it will. */
function isFirstTo(tokens: Token[], sentence: Sentence, to: number): boolean {
  for (let k = to; k >= Math.max(sentence.first, to - LOOK_LEFT); k--) {
    if (!/^(first|second|third|fourth|fifth|only|latest)$/.test(normAt(tokens, k))) continue;
    for (let b = k - 1; b >= Math.max(sentence.first, k - 5); b--)
      if (/^(will|would|could|may|might|set|to|planning)$/.test(normAt(tokens, b))) return false;
    return true;
  }
  return false;
}

/** "the recent opening of …", "plans for the closure of …": done unless the words before say otherwise. */
export function statusOfNoun(tokens: Token[], sentence: Sentence, at: number): Standing | null {
  for (let k = at - 1; k >= Math.max(sentence.first, at - 4); k--) {
    if (/^(threat|threats|risk|fear|fears)$/.test(normAt(tokens, k))) return null;
    if (/^(recent|historic)$/.test(normAt(tokens, k))) return standing('done');
  }
  // "at the embassy opening next week"
  if (/^(next|tomorrow)$/.test(normAt(tokens, at + 1))) return standing('planned');
  for (let k = at + 1; k < Math.min(sentence.last, at + 20); k++)
    if (/^(continue|continues|continued)$/.test(normAt(tokens, k))) return standing('ongoing');
  return cueBefore(tokens, sentence, at) ?? standing('done');
}

function cueBefore(tokens: Token[], sentence: Sentence, at: number): Standing | null {
  for (let k = at; k >= Math.max(sentence.first, at - LOOK_LEFT); k--) {
    const norm = normAt(tokens, k);
    if (/^[;:.”"]$/.test(norm)) return null;
    for (const [status, cues] of Object.entries(CUES)) {
      if (!cues.has(norm)) continue;
      if (status === 'decided') {
        const negated = /^(not|never)$/.test(normAt(tokens, k - 1)) || /n't$/.test(normAt(tokens, k - 1));
        return negated ? standing('denied') : standing('done', true);
      }
      if (status === 'planned') {
        // "scrapped plans to open": what became of the plan counts
        const outer = cueBefore(tokens, sentence, k - 1);
        if (outer && outer.status !== 'planned' && !outer.decided) return outer;
        const ordered = /^(order|orders|ordered|ordering|mandating|announce|announces|announced|announcing)$/.test(
          norm,
        );
        return ordered ? { ...standing('planned'), ordered: norm } : standing('planned');
      }
      return standing(status as DevelopmentStatus);
    }
  }
  return null;
}
