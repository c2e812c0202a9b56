/** Is a text English? Pages are mistagged and translated in place, so the words decide, not the tag. */

/** The commonest words of English that are not as common in another language that uses them. */
const COMMON = new Set(
  'the of and to in that is was for on with as his her he she it by at from has have had which this said will would were are been not but their its they who'.split(
    ' ',
  ),
);

/** English news has 35 to 50 of these in 100 words; other languages with Latin letters at most 8 ("in", "was", "has"). */
const SHARE = 0.18;
const ENOUGH_WORDS = 400;

/** Looks at the first words only. A text of few words (a headline alone) counts as English. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, ENOUGH_WORDS) ?? [];
  if (words.length < 20) return !/[^\p{Script=Latin}\P{L}]/u.test(text) || words.some((word) => COMMON.has(word));
  return words.filter((word) => COMMON.has(word)).length / words.length >= SHARE;
}
