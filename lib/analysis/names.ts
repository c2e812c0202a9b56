import type { Sentence } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import { isGivenName } from '../reference/names.ts';
import { isTitle, isTitleOnly, TITLE_ONLY, withTitles } from './name-titles.ts';
import { isGivenDespite, isShouted, isTitleCase, namesakeOf, type Place } from './namesakes.ts';
import type { RolePhrase } from './role-phrases.ts';
import { FUNCTION_WORDS, HEADLINE_WORDS, HONORIFICS, INSTITUTION_WORDS, PARTICLES } from './words.table.ts';

/** A run of capitalised words that may be a person's name, without honorifics. */
export interface NameRun {
  first: number;
  last: number;
  /** Where the honorifics before it start ("Mr", "Dr the Rt. Hon."); `first` where there are none. */
  titled: number;
  /** Norms of the honorifics. */
  honorifics: string[];
  /** The role phrase that ends right before it (a comma may stand between), if any. */
  role: RolePhrase | null;
}

/** What the matcher asks of a sentence's words. */
interface SentenceWords {
  tokens: Token[];
  sentence: Sentence;
  /** Tokens that belong to role phrases. */
  roleToken: ReadonlySet<number>;
  placeAt: (index: number) => Place | undefined;
  /** A headline, or all in capitals: capitals say little. */
  headline: boolean;
}

/** Function words that are also surnames and given names: inside a run they count as names. */
const SURNAME_WORDS = new Set('may he an do so no in on my you she will ha us am to oh'.split(' '));
const EVENTS = new Set('meeting meetings summit conference council forum dialogue retreat talks visit'.split(' '));
const NUMERALS = new Set('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii jr jnr sr'.split(' '));

/**
 * The name runs of a sentence, in order.
 * @param phrases the sentence's role phrases: their words are no names, and a name often follows one
 * @param placeAt the country or city that covers a token, if any
 */
export function findNameRuns(
  tokens: Token[],
  sentence: Sentence,
  phrases: readonly RolePhrase[],
  placeAt: (index: number) => Place | undefined,
): NameRun[] {
  const roleToken = new Set<number>();
  for (const phrase of phrases) {
    // "Fumio Kishida’s special envoy": the possessor is a name of its own
    const { possessor } = phrase;
    for (let i = phrase.first; i < phrase.last; i++)
      if (!possessor || i < possessor.first || i >= possessor.last) roleToken.add(i);
  }
  const headline = sentence.kind === 'headline' || isShouted(tokens, sentence) || isTitleCase(tokens, sentence);
  const words: SentenceWords = { tokens, sentence, roleToken, placeAt, headline };
  const runs: NameRun[] = [];
  let previousEnd = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    const end = runFrom(words, i);
    if (end <= i) continue;
    const run = withTitles(tokens, i, end, previousEnd, phrases);
    if (run.role || run.honorifics.length || !isThing(tokens, i, end, sentence)) runs.push(run);
    previousEnd = end;
    i = end - 1;
  }
  return runs;
}

/** End (exclusive) of the run that starts at `i`; `i` itself where none starts. */
function runFrom(words: SentenceWords, i: number): number {
  const { tokens, sentence, roleToken } = words;
  const start = tokens[i] as Token;
  if (!canStart(words, i)) return i;
  let at = i;
  let capitals = 0;
  while (at < sentence.last) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (at > i && token.glued && token.text !== '-' && tokens[at - 1]?.text !== '-') break;
    if (token.text === '-') {
      if (!token.glued || !next?.glued || next.kind !== 'word' || (roleToken.has(at + 1) && !isGivenName(next.norm)))
        break;
      // "Seoul-based", "Cohen-led": a lower-case word of English ends the name before the hyphen
      if (next.shape === 'lower' && (next.norm.length > 5 || COMPOUND_ENDS.has(next.norm))) break;
      at += 2;
      continue;
    }
    if (token.kind !== 'word') {
      // Ferdinand “Bongbong” Marcos, Yaakov (Kobi) Blitstein
      if (
        /^["“”‘’'(]$/.test(token.text) &&
        !words.placeAt(at + 1) &&
        capitals > 0 &&
        next?.shape === 'title' &&
        /^["“”‘’')]$/.test(tokens[at + 2]?.text ?? '') &&
        tokens[at + 3]?.shape === 'title' &&
        next.glued &&
        !tokens[at + 3]?.glued &&
        !token.glued
      ) {
        at += 3;
        continue;
      }
      break;
    }
    if (token.shape === 'lower') {
      if (PARTICLES.has(token.norm) && particleJoins(tokens, at, sentence.last, capitals > 0)) {
        at++;
        continue;
      }
      break;
    }
    if (at > i && !isNameWord(words, at)) break;
    capitals++;
    at++;
    if (at - i > 12) break;
  }
  // "the NB8 ministers": letters with a number are no name
  if (tokens[at]?.kind === 'number' && tokens[at]?.glued) return i;
  while (
    at > i &&
    (tokens[at - 1]?.text === '-' || (tokens[at - 1]?.shape === 'lower' && tokens[at - 2]?.text !== '-'))
  )
    at--;
  return capitals > 0 && start.kind === 'word' ? at : i;
}
const COMPOUND_ENDS = new Set('led born based era style run held like ally'.split(' '));

function canStart(words: SentenceWords, i: number): boolean {
  const { tokens, sentence } = words;
  const token = tokens[i] as Token;
  if (token.kind !== 'word') return false;
  if (token.shape === 'lower') {
    const previous = tokens[i - 1];
    return (
      STARTING_PARTICLES.has(token.norm) &&
      particleJoins(tokens, i, sentence.last, false) &&
      !(previous?.shape !== 'lower' && previous?.kind === 'word' && PARTICLES.has(previous.norm))
    );
  }
  if (HONORIFICS.has(token.norm) && (token.text.endsWith('.') || isTitleOnly(token))) return false;
  return isNameWord(words, i);
}
const STARTING_PARTICLES = new Set('al el bin von van de der ibn ould'.split(' '));
/** A particle joins what follows when a capital comes after it (and after other particles and hyphens). */
function particleJoins(tokens: Token[], at: number, limit: number, inside: boolean): boolean {
  for (let k = at + 1; k < limit && k < at + 5; k++) {
    const token = tokens[k] as Token;
    if (token.text === '-' && token.glued) continue;
    if (token.kind !== 'word') return false;
    if (token.shape !== 'lower')
      return !FUNCTION_WORDS.has(token.norm) && (inside || !INSTITUTION_WORDS.has(token.norm));
    if (!PARTICLES.has(token.norm)) return false;
  }
  return false;
}

function isNameWord(words: SentenceWords, i: number): boolean {
  const { tokens, sentence, roleToken, placeAt, headline } = words;
  const token = tokens[i] as Token;
  if (token.kind !== 'word' || token.shape === 'lower') return false;
  const inside = i > sentence.first && tokens[i - 1]?.kind === 'word' && tokens[i - 1]?.shape !== 'lower';
  if (roleToken.has(i)) return false;
  // "the Vietnamese leader To Lam"
  if (isInitial(tokens, i, sentence)) return true;
  const holder = roleToken.has(i - 1) && token.shape === 'title' && tokens[i + 1]?.shape === 'title' && !headline;
  if (FUNCTION_WORDS.has(token.norm) && holder && SURNAME_WORDS.has(token.norm)) return true;
  // "the ambassadors — Per Selvaag from Norway": a small word in capitals within a sentence is a name where it can be one
  const before = tokens[i - 1];
  const midst = i > sentence.first && (before?.shape === 'lower' || before?.text === ',' || before?.text === '—');
  if (FUNCTION_WORDS.has(token.norm) && midst && !headline && isGivenName(token.norm) && token.norm !== 'may')
    if (tokens[i + 1]?.shape === 'title' && token.shape === 'title') return true;
  if (token.norm === 'said' && /^(?:al|bin|ibn|el|ould)$/.test(tokens[i + 1]?.norm ?? '')) return true; // "Said Al Shidhani"
  if (FUNCTION_WORDS.has(token.norm))
    return inside && SURNAME_WORDS.has(token.norm) && isGivenOrRole(tokens, i - 1, roleToken, headline);
  const state = placeAt(i);
  if (state)
    return namesakeOf(tokens, i, state, sentence, roleToken.has(i - 1)) || (!headline && inTitledName(words, i, state));
  if (
    NUMERALS.has(token.norm) &&
    (token.shape === 'upper' || token.norm.length > 2) &&
    tokens[i + 1]?.shape !== 'upper'
  )
    return inside;
  if (headline && HEADLINE_WORDS.has(token.norm)) return false;
  if (isGivenDespite(tokens, i, sentence, roleToken.has(i - 1))) return true;
  // "the 56th Foreign Ministers Meeting"
  if (roleToken.has(i - 1) && EVENTS.has(token.norm)) return false;
  if (INSTITUTION_WORDS.has(token.norm)) return surnameDespite(tokens, i, sentence, roleToken);
  // "Defense Secretary Lloyd Austin" leaves "Defense" to the role; "Talks", "Officials" at a start are no names
  return true;
}

/** "I K Gujral", "A K Antony": letters that are words elsewhere. */
function isInitial(tokens: Token[], i: number, sentence: Sentence): boolean {
  const letter = (at: number) =>
    at < sentence.last && /^\p{Lu}\.?$/u.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'word';
  if (i + 1 < sentence.last && tokens[i]?.text.endsWith('.') && letter(i) && i > sentence.first)
    return tokens[i + 1]?.shape === 'title';
  return letter(i) && letter(i + 1) && tokens[i + 2]?.shape === 'title' && i + 2 < sentence.last;
}

const PERSONAL = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame)$/;

/** "Ambassador Tan Yang Thai", "Minister Rico Noumea Simi": a city's or people's word among the names after a title. */
function inTitledName(words: SentenceWords, i: number, place: Place): boolean {
  const { tokens, sentence, roleToken, placeAt } = words;
  if (place.last - place.first !== 1 || (tokens[i] as Token).shape !== 'title') return false;
  let start = i;
  while (start > sentence.first && i - start < 4) {
    const before = tokens[start - 1] as Token;
    if (before.kind !== 'word' || before.shape !== 'title' || roleToken.has(start - 1) || placeAt(start - 1)) break;
    if (FUNCTION_WORDS.has(before.norm) || INSTITUTION_WORDS.has(before.norm) || TITLE_ONLY.has(before.norm)) break;
    start--;
  }
  const titled = start > sentence.first && (roleToken.has(start - 1) || isTitle(tokens, start - 1));
  if (start === i || !titled) return false;
  if (PERSONAL.test(tokens[start - 1]?.norm ?? '')) return true; // "Ms. Alies Jordan"
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  const goesOn = next?.kind === 'word' && next.shape === 'title' && !next.glued;
  if (place.form === 'adjective' || place.form === 'demonym') return !goesOn && i - start > 0;
  return goesOn && !roleToken.has(i + 1) && !placeAt(i + 1) && !INSTITUTION_WORDS.has(next.norm);
}

/** In a headline "Hayashi To Visit" a small word counts as a name only after a known given name ("Theresa May"). */
const isGivenOrRole = (tokens: Token[], i: number, roleToken: ReadonlySet<number>, headline: boolean): boolean => {
  const token = tokens[i];
  return (
    token !== undefined &&
    (isGivenName(token.norm) ||
      roleToken.has(i) ||
      HONORIFICS.has(token.norm) ||
      (!headline && !FUNCTION_WORDS.has(token.norm)))
  );
};

/** "Thomas West", "Special Representative West", "Ned Price": a surname although the word is also an institution's or a thing's. */
function surnameDespite(tokens: Token[], i: number, sentence: Sentence, roleToken: ReadonlySet<number>): boolean {
  const before = tokens[i - 1];
  const after = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  if (after && after.kind === 'word' && after.shape !== 'lower' && !after.glued) return false;
  if (!before || i === sentence.first || before.kind !== 'word') return false;
  if (before.shape === 'lower') return false;
  // "High Commissioner Tareq Ariful Islam"
  if (LATE_SURNAMES.has((tokens[i] as Token).norm) && tokens[i - 2]?.shape === 'title')
    return !INSTITUTION_WORDS.has(before.norm) && !roleToken.has(i - 1);
  return (
    isGivenName(before.norm) ||
    (roleToken.has(i - 1) && !['of', 'for', 'and', 'the', 'to'].includes(before.norm)) ||
    (HONORIFICS.has(before.norm) && TITLE_ONLY.has(before.norm))
  );
}

const LATE_SURNAMES = new Set('islam hall church bay lake camp day'.split(' '));

/** Capitals beside an institution's noun ("Second Thomas Shoal", "Ream Naval Base") belong to its name. */
function isThing(tokens: Token[], first: number, last: number, sentence: Sentence): boolean {
  const after = last < sentence.last ? tokens[last] : undefined;
  if (after && after.kind === 'word' && after.shape === 'title' && INSTITUTION_WORDS.has(after.norm) && !after.glued)
    return true;
  const before = first > sentence.first ? tokens[first - 1] : undefined;
  return (
    before !== undefined &&
    before.shape === 'title' &&
    INSTITUTION_WORDS.has(before.norm) &&
    !isGivenName((tokens[first] as Token).norm)
  );
}
