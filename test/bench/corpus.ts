/** What is measured on: the annotated pages where they are there, our own test articles otherwise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/types.ts';
import { loadArticle } from '../../scripts/cli/load-article.ts';

export interface BenchPage {
  path: string;
  onTopic: boolean;
}

interface Gold {
  input: string;
  onTopic: boolean;
}

const shared = join(import.meta.dirname, '../../../shared');
const own = join(import.meta.dirname, '../articles');

function annotated(folder: string, suffix: string): (BenchPage & { html: boolean })[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold)
    .map(({ input, onTopic }) => ({ path: join(folder, input), onTopic, html: /\.html?$/.test(input) }));
}

const gold = () => ['gold', 'gold-pages', 'gold-topic'].flatMap((name) => annotated(join(shared, name), '.gold.json'));

function everything(): (BenchPage & { html: boolean })[] {
  const found = gold();
  return found.length > 0 ? found : annotated(own, '.expected.json');
}

/** `count` of the list, from all over it. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as T);

/** `count` pages, half of them on topic, spread over all there are; the same ones every time. */
export function benchPages(count: number): BenchPage[] {
  const pages = everything().filter(({ html }) => html);
  const half = Math.ceil(count / 2);
  return [
    ...spread(
      pages.filter(({ onTopic }) => onTopic),
      half,
    ),
    ...spread(
      pages.filter(({ onTopic }) => !onTopic),
      half,
    ),
  ];
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The paragraphs of all articles on topic, one article after the other. */
async function paragraphs(): Promise<string[]> {
  const list: string[] = [];
  for (const { path } of everything().filter(({ onTopic }) => onTopic)) {
    const { article, close } = await loadArticle(path, { published: null, url: null });
    for (const { start, end } of article.blocks) list.push(article.text.slice(start, end));
    close();
  }
  return list;
}

function articleOf(list: readonly string[]): Article {
  const blocks: Article['blocks'] = [];
  let text = '';
  for (const words of list) {
    if (text) text += '\n\n';
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + words.length });
    text += words;
  }
  return {
    ...{ url: null, canonical: null, title: null, published: '2024-05-06', publisher: null, language: 'en' },
    direction: 'ltr',
    text,
    blocks,
    segments: [{ start: 0, end: text.length, source: 0 }],
  };
}

export interface BenchText {
  article: Article;
  words: number;
}

/** Up to `count` texts of about `words` words, each made of whole paragraphs that follow each other in the articles on topic. */
export async function benchTexts(words: number, count: number): Promise<BenchText[]> {
  all ??= await paragraphs();
  const texts: BenchText[] = [];
  let at = 0;
  while (texts.length < count && at < all.length) {
    const list: string[] = [];
    let have = 0;
    // What there is may be less than what is asked for: it begins again then.
    for (; have < words; at++) {
      const next = all[at % all.length] as string;
      list.push(next);
      have += wordsIn(next);
    }
    texts.push({ article: articleOf(list), words: have });
  }
  return texts;
}

let all: string[] | undefined;
