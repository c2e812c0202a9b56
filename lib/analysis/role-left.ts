import type { Sentence } from '../language/sentences.ts';
import { isPossessive, type Token } from '../language/tokens.ts';
import { MODIFIERS } from '../reference/roles.table.ts';
import { isRoleWord, type PhraseContext, roles } from './role-words.ts';
import { FUNCTION_WORDS, HEADLINE_WORDS, INSTITUTION_WORDS, REGIONS } from './words.table.ts';

const DETERMINERS = new Set('the a an his her its their our my your this that another'.split(' '));
const COUNTRY_NOUNS = new Set(
  'country nation state kingdom government bloc union republic organisation organization'.split(' '),
);

/** Their presidents, chairs and secretaries hold no office of a state. */
const PRIVATE_NOUNS = new Set(
  'company firm club carmaker airline manufacturer maker university college school hospital museum festival team league'.split(
    ' ',
  ),
);

/** What stands before a head noun. */
export interface Left {
  first: number;
  officeFirst: number;
  country: string | null;
  determiner: string | null;
  possessor: { first: number; last: number } | null;
  former: boolean;
}

/** Reads leftwards from the head noun: portfolio, modifiers, country, possessor; stops at a determiner. */
export function expandLeft(context: PhraseContext, headFirst: number, floor: number, sentence: Sentence): Left {
  const { tokens } = context;
  const left: Left = {
    first: headFirst,
    officeFirst: headFirst,
    country: null,
    determiner: null,
    possessor: null,
    former: false,
  };
  let inOffice = true;
  let listed = false; // "Economy, Trade and Industry Minister": commas only before an "and"
  let j = headFirst - 1;
  while (j >= floor) {
    const token = tokens[j] as Token;
    const state = context.countryEndingAt(j + 1);
    if (state && state.first >= floor) {
      // "Foreign and Caricom Affairs Minister": whose affairs, not whose minister
      if (tokens[j + 1]?.norm === 'affairs' && inOffice) {
        left.first = left.officeFirst = state.first;
        j = state.first - 1;
        if (tokens[j]?.norm === 'and' && isRoleWord(tokens[j - 1]?.norm ?? '')) j--;
        continue;
      }
      // "Kosovo Albanian leader", "Bosnian Serb general": where they live comes first
      if (tokens[state.first - 1]?.norm === 'ethnic') {
        // "the ethnic Albanian leader" is of no state that the words tell
        left.first = state.first - 1;
        inOffice = false;
        j = state.first - 2;
        continue;
      }
      const peoples = left.country !== null && state.last === left.first && isAdjective(context, state.last);
      if (!left.country || peoples) left.country = state.code;
      left.first = state.first;
      j = state.first - 1;
      // "Bank of England Governor"
      if (inOffice && tokens[j]?.norm === 'of' && tokens[j - 1]?.norm === 'bank' && j - 1 >= floor) {
        left.first = left.officeFirst = j - 1;
        break;
      }
      inOffice = false;
      continue;
    }
    const region = left.country ? null : regionEndingAt(tokens, j, floor);
    if (region) {
      left.country = region.code;
      left.first = region.first;
      inOffice = false;
      j = region.first - 1;
      continue;
    }
    if (isPossessive(token) || (token.text === '’' && tokens[j - 1]?.norm.endsWith('s'))) {
      const owner = context.countryEndingAt(j);
      if (owner && owner.first >= floor) {
        left.country ??= owner.code;
        left.first = owner.first;
        j = owner.first - 1;
        if (tokens[j]?.norm === 'the') j--;
      } else {
        const start = possessorStart(tokens, j, floor, sentence);
        if (COUNTRY_NOUNS.has((tokens[j - 1] as Token | undefined)?.norm ?? '')) {
          left.determiner = "the country's";
          left.first = j - 1;
        } else if (PRIVATE_NOUNS.has((tokens[j - 1] as Token | undefined)?.norm ?? '')) {
          left.determiner = "the company's";
        } else if (start < j) {
          left.possessor = { first: start, last: j };
          left.first = start;
        }
      }
      break;
    }
    if (token.text === '-' && token.glued && j > floor) {
      const before = tokens[j - 1] as Token;
      const after = tokens[j + 1] as Token;
      // "the SPLM-IO leader"
      const initials = after.shape === 'upper' && before.shape === 'upper' && after.glued;
      if (initials && inOffice) left.officeFirst = j - 1;
      if (initials || after.shape === 'lower' || before.shape === 'lower' || isRoleWord(before.norm)) {
        if (MODIFIERS[before.norm] === 'former') left.former = true;
        // "Russia-friendly", "pro-Western", "ex-"
        left.first = j - 1;
        if (inOffice && isRoleWord(before.norm) && MODIFIERS[before.norm] !== 'former') left.officeFirst = j - 1;
        j -= 2;
        continue;
      }
      break;
    }
    // "the Department of Foreign Affairs (DFA) spokesman"
    if (
      token.text === ')' &&
      inOffice &&
      tokens[j - 2]?.text === '(' &&
      tokens[j - 1]?.shape === 'upper' &&
      j - 3 >= floor
    ) {
      if (left.first === headFirst && isRoleWord(tokens[j - 3]?.norm ?? '')) {
        j -= 3;
        continue;
      }
    }
    if (
      token.norm === 'of' &&
      inOffice &&
      left.first === j + 1 &&
      /^(?:department|ministry)$/.test(tokens[j - 1]?.norm ?? '')
    ) {
      left.first = left.officeFirst = j - 1;
      j -= 2;
      continue;
    }
    if (DETERMINERS.has(token.norm) && token.kind === 'word') {
      left.determiner = token.norm;
      break;
    }
    if (
      token.kind !== 'word' &&
      !(
        (token.text === ',' || token.text === '&') &&
        inOffice &&
        (listed || token.text === '&') &&
        isListComma(tokens, j)
      )
    )
      break;
    // "the Prime Minister's Office Prince Haji": a prince is of no office
    if (ROYAL.test(tokens[headFirst]?.norm ?? '') && !/^(?:crown|deputy|prince|young|new)$/.test(token.norm)) {
      if (MODIFIERS[token.norm] !== 'former') break;
    }
    const modifier = MODIFIERS[token.norm];
    if (modifier === 'former') {
      left.former = true;
      left.first = j;
      j--;
      continue;
    }
    if (
      token.norm === 'and' &&
      inOffice &&
      isRoleWord(tokens[j - 1]?.norm ?? '') &&
      isRoleWord(tokens[j + 1]?.norm ?? '') &&
      !endsRole(context, j)
    ) {
      listed = true;
      j--;
      continue;
    }
    // "the Dutch and Belgian prime ministers"
    const both = context.countryEndingAt(j);
    if (
      token.norm === 'and' &&
      both?.form === 'adjective' &&
      left.first === j + 1 &&
      left.country &&
      isPlural(tokens, headFirst)
    ) {
      left.first = both.first;
      j = both.first - 1;
      // "the Polish, Gabonese and Cameroonian foreign ministers"
      for (let more = context.countryEndingAt(j); tokens[j]?.text === ',' && more?.form === 'adjective'; ) {
        left.first = more.first;
        j = more.first - 1;
        more = context.countryEndingAt(j);
      }
      continue;
    }
    const compound = tokens[j - 1]?.text === '-' && token.glued; // the last word of "Russia-friendly"
    if (isRoleWord(token.norm) || token.text === ',' || compound) {
      if (token.kind === 'word') {
        left.first = j;
        if (inOffice && modifier !== 'plain' && !compound) left.officeFirst = j;
        else if (modifier === 'plain' || compound) inOffice = false;
      }
      j--;
      continue;
    }
    if (isInstitutionName(tokens, j, sentence) && !ROYAL.test(tokens[headFirst]?.norm ?? '')) {
      left.first = j;
      if (inOffice) left.officeFirst = j;
      j--;
      continue;
    }
    // "Clinton aide Philippe Reines"
    if (AIDES.test(tokens[headFirst]?.norm ?? '') && left.first === headFirst && isSurname(tokens, j, sentence)) {
      left.possessor = { first: j, last: j + 1 };
      left.first = j;
    }
    break;
  }
  return left;
}

/** "Georgia Governor", "New York Mayor": a part of a state right before a local office. */
function regionEndingAt(tokens: Token[], j: number, floor: number): { code: string; first: number } | null {
  for (const length of [2, 1]) {
    const first = j - length + 1;
    const words = tokens.slice(first, j + 1);
    if (first < floor || words.some((t) => t.shape === 'lower' || t.kind !== 'word')) continue;
    const code =
      Object.hasOwn(REGIONS, words.map((t) => t.norm).join(' ')) && REGIONS[words.map((t) => t.norm).join(' ')];
    if (code) return { code, first };
  }
  return null;
}

const ROYAL = /^(?:king|queen|prince|princess|sultan|emir|amir)$/;
const AIDES = /^(?:aide|adviser|advisor|spokesman|spokeswoman|spokesperson|confidant|emissary)$/;
/** A capitalised word that may be somebody's surname, not the sentence's first. */
const isSurname = (tokens: Token[], j: number, sentence: Sentence): boolean => {
  const { shape, norm, glued, kind } = tokens[j] as Token;
  if (kind !== 'word' || shape !== 'title' || glued || norm.length < 3 || FUNCTION_WORDS.has(norm)) return false;
  return (j > sentence.first || sentence.kind !== 'headline') && !HEADLINE_WORDS.has(norm) && !DAYS.test(norm);
};

const isAdjective = (context: PhraseContext, first: number): boolean =>
  /^(?:adjective|demonym)$/.test(context.countryStartingAt(first)?.form ?? '');

const isPlural = (tokens: Token[], headFirst: number): boolean =>
  /(?:s|men)$/.test(tokens[headFirst]?.norm ?? '') || /(?:s|men)$/.test(tokens[headFirst + 1]?.norm ?? '');

/** Does the word before index `j` (an "and") end another role? Then this phrase starts after the "and". */
function endsRole(context: PhraseContext, j: number): boolean {
  const { tokens } = context;
  const match = roles().match(tokens, j - 1, j);
  return match !== null && !match.values.every((role) => role.needsContext);
}

const isListComma = (tokens: Token[], j: number): boolean =>
  isRoleWord(tokens[j - 1]?.norm ?? '') &&
  tokens[j - 1]?.shape === 'title' &&
  isRoleWord(tokens[j + 1]?.norm ?? '') &&
  tokens[j + 1]?.shape === 'title';

/** "Brexit Party's leader", "Orban's spokesman": where the possessor's capitals start. */
function possessorStart(tokens: Token[], mark: number, floor: number, sentence: Sentence): number {
  let start = mark;
  while (start > floor) {
    const token = tokens[start - 1] as Token;
    if (token.kind !== 'word' || token.shape === 'lower') break;
    if (FUNCTION_WORDS.has(token.norm) || (start - 1 === sentence.first && HEADLINE_WORDS.has(token.norm))) break;
    start--;
  }
  return start;
}

/** Capitals before a head noun that name an institution: "State Department", "Brexit Party", "OECS Authority". */
function isInstitutionName(tokens: Token[], j: number, sentence: Sentence): boolean {
  const token = tokens[j] as Token;
  if (token.shape !== 'title' && token.shape !== 'upper' && token.shape !== 'mixed') return false;
  if (FUNCTION_WORDS.has(token.norm) || DAYS.test(token.norm)) return false;
  if (sentence.kind === 'headline' && HEADLINE_WORDS.has(token.norm)) return false;
  return (
    INSTITUTION_WORDS.has(token.norm) ||
    (token.shape === 'upper' && tokens[j + 1]?.shape !== 'upper') ||
    (INSTITUTION_WORDS.has(tokens[j + 1]?.norm ?? '') && tokens[j + 1]?.shape === 'title')
  );
}

/** "On Monday Foreign Ministry spokesman …": a day is no institution. */
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
