import type { Article, Block, Span } from '../types.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence and its tokens. `first` and `last` (exclusive) index the article's tokens. */
export interface Sentence extends Span {
  index: number;
  /** Index of its block in `Article.blocks`. */
  block: number;
  kind: Block['kind'];
  first: number;
  last: number;
}

export interface Tokenized {
  tokens: Token[];
  sentences: Sentence[];
}

const ENDERS = /^(?:[.!?…]|\.{2,})$/;
const CLOSERS = /^["'”’»)\]]$/;
const OPENERS = /^["'“‘«([]$/;

/** Abbreviations that are as a rule followed by a name: a point after them never ends a sentence. Norms. */
const BEFORE_NAMES = new Set(
  'mr mrs ms dr prof gen lt col sgt capt cmdr adm maj brig sen rep gov pres rev hon st messrs mme mlle amb sec rt'.split(
    ' ',
  ),
);

/**
 * Splits an article into tokens and sentences. A block always ends a sentence; a point ends one unless it belongs to an
 * abbreviation or an initial that a name or a lower-case word follows.
 */
export function splitSentences(article: Pick<Article, 'text' | 'blocks'>): Tokenized {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    const own = tokenize(article.text, block.start, block.end);
    const base = tokens.length;
    for (const token of own) tokens.push(token);
    let first = 0;
    const close = (last: number) => {
      if (last <= first) return;
      sentences.push({
        index: sentences.length,
        block: blockIndex,
        kind: block.kind,
        first: base + first,
        last: base + last,
        start: (own[first] as Token).start,
        end: (own[last - 1] as Token).end,
      });
      first = last;
    };
    for (let i = 0; i < own.length; i++) {
      const end = sentenceEnd(own, i);
      if (end > 0) {
        close(end);
        i = end - 1;
      }
    }
    close(own.length);
  });
  return { tokens, sentences };
}

/** Where the sentence ends if token `i` ends one (exclusive index, closing marks included), else 0. */
function sentenceEnd(tokens: Token[], i: number): number {
  const token = tokens[i] as Token;
  const point = token.kind === 'mark' && ENDERS.test(token.text);
  const abbreviation = token.kind === 'word' && token.text.endsWith('.');
  if (!point && !abbreviation) return 0;
  let end = i + 1;
  // A closing mark belongs to the sentence; an undirected one only where it touches the point.
  while (end < tokens.length && CLOSERS.test((tokens[end] as Token).text) && (tokens[end] as Token).glued) end++;
  const next = tokens[end];
  if (!next) return abbreviation ? 0 : end;
  if (next.glued && !OPENERS.test(next.text)) return 0;
  if (abbreviation) {
    if (BEFORE_NAMES.has(token.norm) || (token.norm.length === 1 && token.text.length === 2)) return 0;
    return startsSentence(tokens, end) && STARTERS.has(next.norm) ? end : 0;
  }
  return startsSentence(tokens, end) || token.text === '.' || end > i + 1 ? (next.shape === 'lower' ? 0 : end) : 0;
}

/** Words that begin sentences and are no names: after "U.S." or "Sept." only they show that a sentence has ended. */
const STARTERS = new Set(
  'the a an he she it they we i you this that these those in on at but and as after before when while his her its their our there for to from with by if so yet however meanwhile asked'.split(
    ' ',
  ),
);

function startsSentence(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (OPENERS.test(token.text) || /^[-–—•]$/.test(token.text)) return true;
  return token.kind === 'number' || (token.kind === 'word' && token.shape !== 'lower');
}
