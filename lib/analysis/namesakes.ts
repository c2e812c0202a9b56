import type { Sentence } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import { isGivenName } from '../reference/names.ts';
import type { TokenSpan } from './entities.ts';
import { FUNCTION_WORDS, HEADLINE_WORDS, HONORIFICS, INSTITUTION_WORDS } from './words.table.ts';

/** A country or a city: its words are somebody's name only where a name stands beside them. */
export interface Place extends TokenSpan {
  form?: string;
}

/** Given names that are things and peoples too: after an office or an honorific, or where they start a name, they are somebody's. */
const GIVEN_DESPITE = new Set(['bill', 'christian', 'islam']);
const CALLED_BY_ONE_NAME = new Set(
  'queen king prince princess mr mrs ms miss sir dame lady pope sheikh sheikha'.split(' '),
);
const DAYS_GIVEN = new Set(['sunday', 'monday', 'friday', 'saturday']);
const MONTHS_GIVEN = new Set(['april', 'june', 'august']);

/** "President Bill Lind", "Chancellor Christian Stocker", "Minister April Jones". */
export function isGivenDespite(tokens: Token[], i: number, sentence: Sentence, afterRole: boolean): boolean {
  const { norm } = tokens[i] as Token;
  // "Sunday Aghaeze, personal assistant to the president": a day's name where a surname and a comma follow
  if (DAYS_GIVEN.has(norm) && (afterRole || i === sentence.first))
    return startsName(tokens, i + 1, sentence) && tokens[i + 2]?.text === ',';
  const titled = afterRole || (i > sentence.first && HONORIFICS.has(tokens[i - 1]?.norm ?? ''));
  return (GIVEN_DESPITE.has(norm) || (titled && MONTHS_GIVEN.has(norm))) && startsName(tokens, i + 1, sentence);
}

const startsName = (tokens: Token[], i: number, sentence: Sentence): boolean => {
  const next = i < sentence.last ? tokens[i] : undefined;
  return next?.shape === 'title' && !next.glued && !INSTITUTION_WORDS.has(next.norm) && !HEADLINE_WORDS.has(next.norm);
};

/** All in capitals: a headline, whatever its block says. */
export function isShouted(tokens: Token[], sentence: Sentence): boolean {
  let capitals = 0;
  for (let i = sentence.first; i < sentence.last && i < sentence.first + 12; i++) {
    const { kind, shape } = tokens[i] as Token;
    if (kind !== 'word') continue;
    if (shape !== 'upper') return false;
    capitals++;
  }
  return capitals > 3;
}

/** A short line without an end, its words in capitals: a headline in between, whatever its block says. */
export function isTitleCase(tokens: Token[], sentence: Sentence): boolean {
  const end = tokens[sentence.last - 1];
  if (end?.kind !== 'word' || sentence.last - sentence.first > 16) return false;
  let long = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { kind, shape, norm } = tokens[i] as Token;
    if (kind !== 'word' || norm.length < 4) continue;
    if (shape === 'lower') return false;
    long++;
  }
  return long > 3;
}

/** "Israel Katz", "Michael Jordan", "Chad Johnson", "London Breed": the state's name is somebody's here. */
export function namesakeOf(tokens: Token[], i: number, state: Place, sentence: Sentence, afterRole: boolean): boolean {
  if (state.last - state.first !== 1 || (state.form !== undefined && state.form !== 'name' && state.form !== 'capital'))
    return false;
  const before = i > sentence.first ? tokens[i - 1] : undefined;
  const after = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  // "Queen Sofia", "Mrs Chad"
  if (before && before.shape !== 'lower' && CALLED_BY_ONE_NAME.has(before.norm)) return true;
  if (
    before &&
    before.shape === 'title' &&
    isGivenName(before.norm) &&
    !FUNCTION_WORDS.has(before.norm) &&
    !INSTITUTION_WORDS.has(before.norm)
  )
    return !isGivenName((tokens[i] as Token).norm) || !(after && after.shape !== 'lower' && after.kind === 'word');
  // after an office a state's name that a surname follows is a first name: "Foreign Minister Israel Katz"
  const calledSo = afterRole && (state.form === 'name' || sentence.kind !== 'headline');
  if (!isGivenName((tokens[i] as Token).norm) && !calledSo) return false;
  if (after?.kind !== 'word' || after.shape !== 'title' || after.glued) return false;
  // "Foreign Minister Thailand Don Pramudwinai" leaves out an "of"
  const then = i + 2 < sentence.last ? tokens[i + 2] : undefined;
  if (!isGivenName((tokens[i] as Token).norm) && isGivenName(after.norm) && then?.shape === 'title') return false;
  return !FUNCTION_WORDS.has(after.norm) && !INSTITUTION_WORDS.has(after.norm) && !HEADLINE_WORDS.has(after.norm);
}
