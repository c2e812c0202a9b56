import type { Article, Block, Span } from '../types.ts';
import { ANY_MARK, ELIDED, MARKS, NAMING, SLOGAN, SMALL_WORDS, SPEECH_AFTER } from './quotes-marks.ts';

/** Words in quotation marks. The span encloses the words, `outer` the marks too. */
export interface QuoteSpan extends Span {
  outer: Span;
  text: string;
  /** Index in `Article.blocks` of the block it begins in. */
  block: number;
  /** The one before it was left open on purpose: the same speech goes on in a new paragraph. */
  continues: boolean;
  words: number;
}

type QuotedArticle = Pick<Article, 'text' | 'blocks'>;

/** A quotation of fewer words is a term, or too little to stand alone. */
const LEAST_WORDS = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/**
 * The direct quotations of an article, in order: stretches in quotation marks of at least four words that are no title and
 * no term. Each opening mark begins one, so that a speech in several paragraphs, or interrupted by "he said", gives several.
 */
export function findQuotations(article: QuotedArticle): QuoteSpan[] {
  const found = findQuoted(article);
  const kept = found.filter(
    (q) => q.words >= LEAST_WORDS && article.blocks[q.block]?.kind === 'paragraph' && !isName(article.text, q),
  );
  return kept.map((q) => ({ ...q, continues: q.continues && kept.some((p) => p !== q && p.block === q.block - 1) }));
}

interface Open {
  /** Where the mark stands. */
  at: number;
  mark: string;
  family: 'double' | 'single';
  block: number;
  continues: boolean;
  /** Quotations within it that are still open. */
  nested: number;
}

/** Every stretch in quotation marks, short ones, terms and titles included. Nested ones belong to the outer one. */
export function findQuoted(article: QuotedArticle): QuoteSpan[] {
  const { text, blocks } = article;
  const found: QuoteSpan[] = [];
  let open: Open | null = null;
  const close = (o: Open, end: number, after: number) => {
    const quote = makeQuote(text, o, end, after);
    if (quote) found.push(quote);
  };
  blocks.forEach((block, index) => {
    if (open) {
      // The block before ended inside a quotation.
      const first = firstMark(text, block);
      if (first?.opens && first.at - block.start <= 1 && first.family === open.family) {
        close(open, blocks[index - 1]?.end ?? block.start, blocks[index - 1]?.end ?? block.start);
        open = { at: first.at, mark: first.mark, family: first.family, block: index, continues: true, nested: 0 };
      } else if (!(first && !first.opens && first.family === open.family && block.kind === 'paragraph')) {
        const last = blocks[index - 1] as Block;
        const end = unclosedEnd(text, open.at + 1, last.end);
        close(open, end, end);
        open = null;
      }
    }
    const from: number = open && open.block === index ? open.at + open.mark.length : block.start;
    let first = open === null;
    ANY_MARK.lastIndex = from;
    for (let m = ANY_MARK.exec(text); m && m.index < block.end; m = ANY_MARK.exec(text)) {
      const at = m.index;
      const mark = m[0];
      const family = MARKS.get(mark)?.family ?? 'double';
      if (open) {
        if (family !== open.family) continue;
        const turn = readMark(text, at, mark, block, true);
        if (family === 'single' ? turn !== 'close' || apostropheInside(text, at, block) : turn === 'none') continue;
        if (turn === 'open') {
          if (isNested(text, open, at, block)) {
            open.nested++;
            continue;
          }
          const end = unclosedEnd(text, open.at + 1, at);
          close(open, end, end);
          open = { at, mark, family, block: index, continues: false, nested: 0 };
        } else if (open.nested > 0) {
          open.nested--;
        } else if (!(mark === '"' && open.mark === '“' && closesLater(text, at, block))) {
          close(open, at, at + mark.length);
          open = null;
        }
      } else if (
        readMark(text, at, mark, block, false) === 'open' &&
        (family === 'double' || closesAsSingle(text, at, block))
      ) {
        open = { at, mark, family, block: index, continues: false, nested: 0 };
      } else if (first && family === 'double' && isUnopened(text, block, at, mark)) {
        const o: Open = { at: block.start, mark: '', family, block: index, continues: false, nested: 0 };
        close(o, at, at + mark.length);
      }
      if (family === 'double') first = false;
    }
    // A single mark that nothing closes was an apostrophe.
    if (open?.family === 'single') open = null;
  });
  if (open) {
    const o: Open = open;
    const end = unclosedEnd(text, o.at + 1, blocks[blocks.length - 1]?.end ?? text.length);
    close(o, end, end);
  }
  return found;
}

/** "We will try again,” Larsen said: a paragraph whose opening mark was lost, if words of speech follow the closing one. */
function isUnopened(text: string, block: Block, at: number, mark: string): boolean {
  if (block.kind !== 'paragraph' || !/[,.!?]$/.test(text.slice(block.start, at))) return false;
  if (MARKS.get(mark)?.leans === 'open' || !/^\p{Lu}/u.test(text.slice(block.start, block.start + 2))) return false;
  return SPEECH_AFTER.test(text.slice(at + mark.length, Math.min(block.end, at + 90)));
}

/** What a mark does where it stands: its neighbours say, its shape decides where they do not. */
function readMark(text: string, at: number, mark: string, block: Block, isOpen: boolean): 'open' | 'close' | 'none' {
  const end = at + mark.length;
  const before = at > block.start ? (text[at - 1] as string) : ' ';
  const after = end < block.end ? (text[end] as string) : ' ';
  const shape = MARKS.get(mark);
  const opens =
    /[\s([{—–/:‘“"'-]/.test(before) && /[^\s,;:!?)\]]/.test(after) && !(after === '.' && text[end + 1] !== '.');
  const closes = /\S/.test(before) && !/[([{]/.test(before) && /^(?:[\s.,;:!?)\]}—–’”"'/-]|$)/.test(after);
  if (shape?.family === 'single' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return 'none';
  if (opens && !closes) return shape?.leans === 'close' && isOpen ? 'close' : 'open';
  if (closes && !opens) return shape?.leans === 'open' && !isOpen ? 'none' : isOpen ? 'close' : 'none';
  if (shape?.leans === 'open') return 'open';
  if (shape?.leans === 'close') return isOpen ? 'close' : 'none';
  return isOpen ? 'close' : opens ? 'open' : 'none';
}

function firstMark(
  text: string,
  block: Block,
): { at: number; mark: string; family: 'double' | 'single'; opens: boolean } | null {
  ANY_MARK.lastIndex = block.start;
  for (let m = ANY_MARK.exec(text); m && m.index < block.end; m = ANY_MARK.exec(text)) {
    const family = MARKS.get(m[0])?.family ?? 'double';
    const opens = readMark(text, m.index, m[0], block, false) === 'open';
    if (family === 'double' || (m.index === block.start && opens)) return { at: m.index, mark: m[0], family, opens };
  }
  return null;
}

/** Does the same pair close twice: is the mark at `at` the opening of a quotation within the open one? */
function isNested(text: string, open: Open, at: number, block: Block): boolean {
  if (text[at] === open.mark && open.mark !== '“') return false;
  const rest = text.slice(at + 1, block.end);
  const closings = rest.match(/[”»」』]/g)?.length ?? 0;
  const openings = rest.match(/[“«「『]/g)?.length ?? 0;
  return text[at] === open.mark ? closings >= openings + 2 : closings > openings;
}

/** An undirected mark within “…” is nested if a proper closing mark is still to come before the next opening. */
function closesLater(text: string, at: number, block: Block): boolean {
  const rest = text.slice(at + 1, block.end);
  const next = rest.search(/[“”]/);
  return next >= 0 && rest[next] === '”';
}

/** Is a mark that could open a single quotation closed in its block? */
function closesAsSingle(text: string, at: number, block: Block): boolean {
  if (ELIDED.test(text.slice(at + 1, at + 8))) return false;
  ANY_MARK.lastIndex = at + 1;
  for (let m = ANY_MARK.exec(text); m && m.index < block.end; m = ANY_MARK.exec(text)) {
    if (MARKS.get(m[0])?.family === 'single' && readMark(text, m.index, m[0], block, true) === 'close') {
      ANY_MARK.lastIndex = at + 1;
      return true;
    }
  }
  ANY_MARK.lastIndex = at + 1;
  return false;
}

/** "the leaders’ summit" within a single quotation: a plural's apostrophe, if the quotation is closed properly later. */
function apostropheInside(text: string, at: number, block: Block): boolean {
  if (!/[sS]/.test(text[at - 1] ?? '') || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const rest = text.slice(at + 1, block.end);
  const closing = /[.,!?]['’](?=\s|$)|['’](?=[.,!?]|$)/.exec(rest);
  const opening = /(?:^|\s)['‘](?=\S)/.exec(rest);
  return closing !== null && (opening === null || closing.index < opening.index);
}

/** Where a quotation ends whose closing mark is missing: with the block if it fills it, else with its sentence. */
function unclosedEnd(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 3), from - 1);
  if (/\n$|^$|[,:]\s$/.test(before)) return to;
  const stop = /[.!?](?=\s)/.exec(words);
  return stop ? from + stop.index + 1 : to;
}

function makeQuote(text: string, open: Open, end: number, after: number): QuoteSpan | null {
  let start = open.at + open.mark.length;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (end <= start) return null;
  const words = text.slice(start, end);
  return {
    start,
    end,
    outer: { start: open.at, end: Math.max(after, end) },
    text: words,
    block: open.block,
    continues: open.continues,
    words: words.match(WORD)?.length ?? 0,
  };
}

/** Is it a title or a term: introduced as one, or capitalised like one and no slogan? */
function isName(text: string, quote: QuoteSpan): boolean {
  const before = text.slice(Math.max(0, quote.outer.start - 60), quote.outer.start);
  if (NAMING.test(before) && quote.words <= 12) return true;
  const words = quote.text.match(WORD) ?? [];
  const capitalised = words.every((w) => /^[\p{Lu}\p{N}]/u.test(w) || SMALL_WORDS.has(w.toLowerCase()));
  // A notice in capitals is nobody's speech, however long.
  const shouted = quote.text === quote.text.toUpperCase() && quote.text !== quote.text.toLowerCase();
  return capitalised && (words.length <= 12 || shouted) && !SLOGAN.test(before);
}
