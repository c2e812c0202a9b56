/**
 * Quotation marks of the scripts that English news meets. What a mark may be says how its shape leans; what it is in the
 * text is decided by its neighbours, because editors mix, turn and drop marks.
 */
export interface MarkShape {
  leans: 'open' | 'close' | 'neither';
  /** Double marks carry quotations; single ones do in British papers, elsewhere they are apostrophes or nested. */
  family: 'double' | 'single';
}

const shapes = (marks: string, leans: MarkShape['leans'], family: MarkShape['family']): [string, MarkShape][] =>
  Array.from(marks, (mark) => [mark, { leans, family }]);

export const MARKS = new Map<string, MarkShape>([
  ...shapes('“„‟«「『〝', 'open', 'double'),
  ...shapes('”»」』〞', 'close', 'double'),
  ...shapes('"″＂', 'neither', 'double'),
  ...shapes('‘‚‹', 'open', 'single'),
  ...shapes('’›', 'close', 'single'),
  ...shapes("'", 'neither', 'single'),
  // Wires of the nineties: two strokes for a mark.
  ['``', { leans: 'open', family: 'double' }],
  ["''", { leans: 'close', family: 'double' }],
]);

/** All marks, for one quick walk over a text. */
export const ANY_MARK = new RegExp(`\`\`|''|[${[...MARKS.keys()].filter((mark) => mark.length === 1).join('')}]`, 'g');

/** Words that begin with an apostrophe and open nothing: "’em", "’90s", "’til". */
export const ELIDED = /^(?:\d0s|em|til|tis|twas|cause|n|round|bout|s)\b/i;

/** What stands before words in marks that are a name, a title or a term, not something said. */
export const NAMING =
  /\b(?:titled|entitled|dubbed|nicknamed|named|known as|codenamed|code-named|billed as|referred to as|so-called|headlined|under the headline|(?:book|film|movie|song|album|novel|memoir|essay|report|play|series|documentary|article|program|programme|exhibition|motto|anthem|hymn),?)\s*(?:the |a |an )?$/i;

/** What stands before a slogan, which is said although it is capitalised like a title. */
export const SLOGAN =
  /\b(?:call(?:s|ed|ing)?|slogans?|chant(?:s|ed|ing)?|vow(?:s|ed|ing)?|promis(?:e|ed|es|ing)|pledg(?:e|ed|es|ing)|sa(?:id|y|ys|ying)|shout(?:s|ed|ing)?|tweet(?:s|ed|ing)?|banners?|signs?|wrote|read(?:s|ing)?)(?: \p{L}+){0,2}[ ,:]*$/iu;

/** Small words that a title leaves in lower case. */
export const SMALL_WORDS = new Set(
  'a an and as at but by for from in into of on or over the to up with vs de la le al'.split(' '),
);

/** What follows a quotation at once: "Larsen said", "said a spokesman for Larsen". */
export const SPEECH_AFTER =
  /^\s+(?:[\p{L}.'’-]+,? ){0,9}?(?:said|says|told|added|adds|wrote|tweeted|stated|warned|noted|announced|declared|replied)\b/u;
