/** Words that help to recognise a person's name: given names, particles, honorifics. The table is names.table.ts. */
import {
  EVERYDAY_WORDS,
  FAMILY_FIRST_NAMES,
  FAMILY_NAME_FIRST,
  GIVEN_NAMES,
  HONORIFICS,
  PARTICLES,
  SUFFIXES,
} from './names.table.ts';
import { withoutDiacritics } from './text.ts';

const key = (word: string): string => withoutDiacritics(word).toLowerCase().replace(/\.$/, '');
const setOf = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(key));

let given: Set<string> | undefined;
let familyFirst: Set<string> | undefined;
const particles = setOf(PARTICLES);
const honorifics = setOf(HONORIFICS);
const suffixes = new Set(SUFFIXES.split(' '));
const familyFirstStates = new Set(FAMILY_NAME_FIRST.split(' '));

/** "Ilham", "Jean-Noël" (also by its first part); any case. */
export function isGivenName(word: string): boolean {
  given ??= setOf(GIVEN_NAMES);
  const text = key(word);
  return given.has(text) || (text.includes('-') && given.has(text.split('-')[0]!));
}

/** "bin", "van", "al", "El-" and the like, any case, with or without a hyphen or apostrophe at the end. */
export function isParticle(word: string): boolean {
  return particles.has(key(word).replace(/[-']$/, '')) || particles.has(key(word));
}

/** "Mr", "Mr.", "H.E.", "Gen." */
export function isHonorific(word: string): boolean {
  return /^\p{Lu}/u.test(word) && honorifics.has(key(word));
}

/** "Jr.", "III". Exact case. */
export function isNameSuffix(word: string): boolean {
  return suffixes.has(word);
}

/** Is "Xi" in "Xi Jinping" a family name that stands first? By the word, and by the state where it is known. */
export function isFamilyNameFirst(firstWord: string, country: string | null = null): boolean {
  familyFirst ??= setOf(FAMILY_FIRST_NAMES);
  if (country && !familyFirstStates.has(country)) return false;
  return familyFirst.has(key(firstWord));
}

/** States whose people are named family name first in English news. */
export function namesFamilyFirst(country: string): boolean {
  return familyFirstStates.has(country);
}

const everyday = setOf(EVERYDAY_WORDS);

/** A name of the lists that is an everyday word, a month or a place too ("Will", "Chad", "So"): needs other evidence beside it. */
export function isEverydayWord(word: string): boolean {
  return everyday.has(key(word));
}
