import type { Locate } from '../../lib/export/located.ts';
import type { Article } from '../../lib/types.ts';
import { Failure } from './failure.ts';
import { type Input, readInput } from './read-input.ts';

/** An article with the way from its spans to its source. */
export interface Loaded {
  article: Article;
  locate: Locate;
  /** Frees what the parsed page holds. */
  close: () => void;
}

export interface LoadOptions {
  published: string | null;
  url: string | null;
}

/** Reads an input into an article. Throws `Failure`. */
export async function loadArticle(source: string, { published, url }: LoadOptions): Promise<Loaded> {
  if (published !== null && !isDay(published)) {
    throw new Failure('bad-date', `--published is no date of the form YYYY-MM-DD: ${published}`);
  }
  const input = await readInput(source);
  const loaded = input.kind === 'html' ? await fromHtml(input, url) : await fromText(input, url);
  if (published) loaded.article = { ...loaded.article, published };
  return loaded;
}

async function fromText(input: Input, url: string | null): Promise<Loaded> {
  const { BadDateError, readTextFile } = await import('../../lib/page/text-file.ts');
  const { textLocator } = await import('../../lib/page/locate.ts');
  let article: Article | null;
  try {
    article = readTextFile(input.text);
  } catch (error) {
    if (error instanceof BadDateError) throw new Failure('bad-date', error.message);
    throw error;
  }
  if (!article) throw new Failure('no-text', 'no words in it');
  return {
    article: { ...article, url: url ?? input.url },
    locate: textLocator(article, input.text),
    close: () => undefined,
  };
}

/**
 * The page as a browser with scripting would parse it (`noscript` is text then, which counts for positions), but no script
 * runs and nothing is loaded.
 */
async function fromHtml(input: Input, url: string | null): Promise<Loaded> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { bareArticle, extractArticle } = await import('../../lib/page/extract.ts');
  const { locator } = await import('../../lib/page/locate.ts');
  const { window } = new JSDOM(input.text, { runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
  const options = { url: url ?? input.url };
  const page = extractArticle(window.document, options);
  return {
    article: page?.article ?? bareArticle(window.document, options),
    locate: page ? locator(page) : () => null,
    close: () => window.close(),
  };
}

const isDay = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
