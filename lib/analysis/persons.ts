import { normalise, type Token } from '../language/tokens.ts';
import { isFamilyNameFirst, isGivenName, namesFamilyFirst } from '../reference/names.ts';
import type { NameRun } from './names.ts';
import type { RolePhrase } from './role-phrases.ts';
import { wordsOf } from './scan.ts';
import { CALLED_BY_FIRST_NAME, INSTITUTION_WORDS, PARTICLES } from './words.table.ts';

/** How a role phrase came to a person: before the name, after it, or by a description elsewhere. */
export type Attachment = 'before' | 'apposition' | 'predicate' | 'counterpart' | 'possessive';

/** Someone in the making: names and roles as they are collected, before anything is decided. */
export interface Draft {
  /** Norms of the fullest name's tokens, hyphens included. */
  norms: string[];
  name: string;
  /** Title that is part of the name ("Queen Elizabeth II"). */
  titleInName: boolean;
  roles: { phrase: RolePhrase; by: Attachment; sentence: number; run: NameRun }[];
  /** States said to be theirs without an office ("Russia's Vladimir Putin"). */
  states: string[];
  honorifics: Set<string>;
  /** What else the text calls them: a single word of the name with a title ("Prime Minister Anwar"), another spelling of all of it. */
  calledBy: string[];
  /** Where the name was first met (token index). */
  firstSeen: number;
  /** Evidence that this is a person at all, beyond capitals. */
  sure: boolean;
  /** A surname that stands alone and is a leader's of the day ("Putin"). */
  wellKnown?: boolean;
}

/** The run's name in usual case: "Xi JINPING" → "Xi Jinping"; single letters and "II" stay. */
export function displayName(tokens: readonly Token[], first: number, last: number): string {
  // "KIM JONG UN"; but "JD VANCE"
  const shouted = tokens.slice(first, last).every((token) => token.shape !== 'title');
  return wordsOf(
    tokens.slice(first, last).map((token, at) => {
      const cased =
        token.shape === 'upper' &&
        (token.norm.length > 2 ||
          (at === 0 && (shouted || isFamilyNameFirst(token.norm))) ||
          (shouted && /[aeiou]/.test(token.norm))) &&
        !token.text.includes('.') &&
        !(at > 0 && /^[IVX]+$/.test(token.text))
          ? { ...token, text: token.text[0] + token.text.slice(1).toLowerCase() }
          : token;
      return at === last - first - 1 && /^[IVX]{2,}\.$|^[VX]\.$/.test(cased.text)
        ? { ...cased, text: cased.text.slice(0, -1) }
        : cased;
    }),
    0,
    last - first,
  );
}

/** Norms of a run's tokens. */
export const normsOf = (tokens: readonly Token[], first: number, last: number): string[] =>
  tokens.slice(first, last).map((token) => token.norm);

/** The name without initials, particles and marks: what two spellings of one person's name share. */
export const coreOf = (norms: readonly string[]): string[] =>
  norms.filter((norm) => norm.length > 1 && norm !== '-' && !SUFFIXES.has(norm));
/** The word after these is the father's name. */
const PATRONYMICS = new Set(['bin', 'bint', 'ibn']);
const SUFFIXES = new Set(['jr', 'jnr', 'sr', 'ii', 'iii', 'iv', 'vi', 'vii']);

/** How many words a name has; hyphenated words count once. */
export const wordCount = (norms: readonly string[]): number =>
  norms.filter((norm) => norm !== '-').length - norms.filter((norm) => norm === '-').length;

/**
 * The short forms by which news refers back to a full name, as norm sequences: family name with its particles, either half of a double
 * name, the last two words of a long one, and for names of family-first states the first word.
 * @param country the person's state, where known
 */
export function shortForms(norms: readonly string[], country: string | null): string[][] {
  const words = [...norms];
  while (words.length > 1 && SUFFIXES.has(words.at(-1) as string)) words.pop();
  const forms: string[][] = [];
  const starts: number[] = [];
  words.forEach((norm, i) => {
    if (norm !== '-' && words[i - 1] !== '-') starts.push(i);
  });
  const push = (from: number, to = words.length) => {
    const form = words.slice(from, to);
    if (form.length && form.length < words.length && (form.length > 1 || (form[0] as string).length > 1))
      forms.push(form);
  };
  const lastStart = starts.at(-1) ?? 0;
  // "von der Leyen", "bin Farhan Al Saud": from any later word or particle on
  for (const start of starts.slice(1)) if (!PATRONYMICS.has(words[start - 1] ?? '')) push(start);
  if (!PATRONYMICS.has(words.at(-2) ?? '')) push(words.length - 1);
  // "al-Assad" is one word of the name with a particle before the hyphen
  const hyphen = words.lastIndexOf('-');
  if (hyphen > 0) {
    push(hyphen + 1);
    const before = words.slice(lastStart, hyphen);
    if (before.length === 1 && !PARTICLES.has(before[0] as string) && lastStart > 0) forms.push(before);
  }
  const first = words[0] as string;
  const second = starts[1] ?? words.length;
  const mayComeFirst = country
    ? namesFamilyFirst(country) || country === 'JP' || CALLED_BY_FIRST_NAME.has(country)
    : !isGivenName(first);
  if (mayComeFirst && starts.length > 1 && first.length > 1 && !INSTITUTION_WORDS.has(first))
    forms.push(words.slice(0, second));
  // "Hillary Clinton" of Hillary Rodham Clinton
  if (starts.length === 3 && !PARTICLES.has(words[starts[1] as number] ?? ''))
    forms.push([...words.slice(0, second), ...words.slice(lastStart)]);
  // "Edi Irwan" of Edi Irwan Mahmud, "Sabah Al-Khaled" of Sabah Al-Khaled Al-Hamad Al-Sabah
  for (let k = 2; k < starts.length; k++)
    if (!endsOpen(words, starts[k] as number)) forms.push(words.slice(0, starts[k]));
  // Middle words of long names: "Nicolás Maduro Moros" is Maduro, "Mohammed bin Salman Al Saud" bin Salman
  if (starts.length >= 3) {
    for (let k = 1; k < starts.length - 1; k++) {
      const form = words.slice(starts[k] as number, starts[k + 1]);
      if (!PARTICLES.has(form[0] as string) && (form[0] as string).length > 2) forms.push(form);
      else if (k + 2 < starts.length) forms.push(words.slice(starts[k] as number, starts[k + 2]));
    }
  }
  return forms.filter(
    (form) => form.length > 1 || !(PARTICLES.has(form[0] as string) || TITLES.has(form[0] as string)),
  );
}

/** Titles among the words of a long name, by which nobody is called. */
const TITLES = new Set('seri setia dato datuk pehin tun tan haji hajah awang dayang sheikh sir lord'.split(' '));

/** Would a name cut before index `at` end in a particle? */
const endsOpen = (words: readonly string[], at: number): boolean =>
  PARTICLES.has(words[at - 1] ?? '') || (words[at - 1] as string).length < 2;

/** Do two names name one person? One's words are among the other's, in order, and they share a family or only name. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const x = coreOf(a);
  const y = coreOf(b);
  if (!x.length || !y.length) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  // "King Salman" is not Mohammed bin Salman
  if (short.length === 1 && PATRONYMICS.has(long.at(-2) ?? '') && long.at(-1) === short[0]) return false;
  if (at === short.length)
    return (
      short.length > 1 || long.at(-1) === short[0] || (long[0] === short[0] && isFamilyNameFirst(long[0] as string))
    );
  // family name first and last: "Hayashi Yoshimasa", "Yoshimasa Hayashi"
  if (short.length === 2 && long.length === 2 && short[0] === long[1] && short[1] === long[0]) return true;
  // "Abdel Fattah El-Sissi", "Abdel-Fatah El-Sissi"
  return (
    x.length > 1 && x.length === y.length && x.at(-1) === y.at(-1) && x.every((w, i) => spelledAlike(w, y[i] ?? ''))
  );
}

/** Two spellings of one name from another script: the same consonants, doubled or not, between other vowels ("Mahmud", "Mahmoud"). */
function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const bones = (word: string) => word.replace(/(?<!^)[aeiouy]+(?=.)/g, '').replace(/(.)\1+/g, '$1');
  const end = (word: string) => word.replace(/(?:ey|iy|yi|y)$/, 'i');
  return a[0] === b[0] && bones(end(a)).length > 2 && bones(end(a)) === bones(end(b));
}

/** The name as an id: "eli-cohen". */
export const slug = (name: string): string =>
  normalise(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'person';
