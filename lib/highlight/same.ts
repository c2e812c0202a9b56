/** Whether two looks at a page saw the same article: it may be rendered anew, moved or edited in between. */
import type { PageArticle } from '../page/extract.ts';
import type { Article } from '../types.ts';

/** A shorter block may stand in any article of a site. */
const TELLING = 40;

const tellingBlocks = ({ text, blocks }: Article): string[] =>
  blocks.filter(({ start, end }) => end - start >= TELLING).map(({ start, end }) => text.slice(start, end));

/** True where one paragraph at least is the same. */
export function saysTheSame({ article: a }: PageArticle, { article: b }: PageArticle): boolean {
  if (a.text === b.text) return true;
  const known = new Set(tellingBlocks(a));
  return tellingBlocks(b).some((words) => known.has(words));
}

/** In: an article as last seen, one as seen now, and of how many now. A page's only article stays the same one, whatever it says. */
export function isSameStory(before: PageArticle, now: PageArticle, count: number): boolean {
  if (before.part === null && now.part === null && count === 1) return true;
  const one = before.part ?? before.container;
  const other = now.part ?? now.container;
  return one === other || one.contains(other) || other.contains(one) || saysTheSame(before, now);
}
