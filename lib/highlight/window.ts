/**
 * Long pages keep only the paragraphs near the window in the document, and take out those that were scrolled away: what was read
 * stays read. An edit looks different: a paragraph is gone and its neighbours are there.
 */
import type { Article, Block, Segment } from '../types.ts';

const wordsOf = ({ text, blocks }: Article): string[] => blocks.map(({ start, end }) => text.slice(start, end));

/** Which block of `known` each block of `now` is; null for a new one. Undefined where the known ones are in another order. */
function matches(known: string[], now: string[]): (number | null)[] | undefined {
  const found: (number | null)[] = [];
  let from = 0;
  for (const words of now) {
    const at = known.indexOf(words, from);
    if (at < 0 && known.includes(words)) return undefined;
    found.push(at < 0 ? null : at);
    if (at >= 0) from = at + 1;
  }
  return found;
}

/** Some blocks of an article. Those out of the page have no place in its text. */
interface Piece {
  article: Article;
  blocks: Block[];
  present: boolean;
}

function join(info: Article, pieces: Piece[]): Article {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let text = '';
  for (const { article, blocks: some, present } of pieces) {
    for (const block of some) {
      const start = text.length + (text ? 2 : 0);
      const shift = start - block.start;
      text += (text ? '\n\n' : '') + article.text.slice(block.start, block.end);
      blocks.push({ ...block, start, end: block.end + shift });
      for (const segment of article.segments) {
        if (segment.start < block.start || segment.end > block.end) continue;
        const { start: from, end: to, source } = segment;
        segments.push({ start: from + shift, end: to + shift, source: present ? source : -1 });
      }
    }
  }
  return { ...info, text, blocks, segments };
}

/**
 * In: an article as it was read, and what of it the page has now. Out: `known` itself, where that says all of it; the two put
 * together, where the page has moved on along the same article; `now` alone, where it says something else.
 */
export function readSoFar(known: Article, now: Article): Article {
  const before = wordsOf(known);
  const after = wordsOf(now);
  const headline = known.blocks[0]?.kind === 'headline' && before[0] === after[0] ? 1 : 0;
  const match = matches(before.slice(headline), after.slice(headline));
  const kept = match?.filter((at) => at !== null);
  const [first] = kept ?? [];
  const last = kept?.at(-1);
  if (!match || first === undefined || last === undefined || kept?.length !== last - first + 1) return now;
  const headGone = first > 0;
  const tailGone = headline + last < before.length - 1;
  if ((headGone && match[0] === null) || (tailGone && match.at(-1) === null)) return now;
  if (!match.includes(null)) return known;
  if (!headGone && !tailGone) return now;
  return join(now, [
    { article: now, blocks: now.blocks.slice(0, headline), present: true },
    { article: known, blocks: known.blocks.slice(headline, headline + first), present: false },
    { article: now, blocks: now.blocks.slice(headline), present: true },
    { article: known, blocks: known.blocks.slice(headline + last + 1), present: false },
  ]);
}
