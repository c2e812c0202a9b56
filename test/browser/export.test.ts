/** What we export, other people's libraries read, in real browsers: each selector of each annotation lands on the same words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis/analyse.ts';
import { exportFiles } from '../../lib/export/formats.ts';
import { loadArticle } from '../../scripts/cli/load-article.ts';
import { ARTICLES, BROWSERS, inBrowser } from './harness.ts';
import type { Landed } from './peers/land.ts';

/** The libraries and the code that asks them, as one script for a page. */
async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, 'peers/land.ts');
  const lib = { entry, formats: ['iife' as const], name: 'peers', fileName: 'peers' };
  const define = { 'process.env.NODE_ENV': '"production"' };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: { lib, write: false, minify: false },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}

interface Exported {
  annotations: { target: { selector: { exact?: string }[] } }[];
  hypothesis: { target: { selector: object[] }[] }[];
}

async function exported(file: string, url: string): Promise<Exported> {
  const { article, locate } = await loadArticle(join(ARTICLES, file), { published: null, url });
  const options = { readout: await analyse(article), article, locate, version: '0', now: new Date(0) };
  const parsed = (format: 'json' | 'hypothesis') => JSON.parse(exportFiles(format, options)[0]?.text ?? '');
  return { annotations: parsed('json').first.items, hypothesis: parsed('hypothesis').annotations };
}

/** The libraries count code units where the model has code points: pages with signs of two units tell them apart. */
const PAGES = readdirSync(ARTICLES).filter((name) => name.endsWith('.html'));
const hasPairs = (file: string): boolean => /[\uD800-\uDBFF]/.test(readFileSync(join(ARTICLES, file), 'utf8'));

let script = '';
beforeAll(async () => {
  script = await bundled();
});

describe.each(BROWSERS)('exports in %s', (name) => {
  const world = inBrowser(name);

  test.each(PAGES)('%s: every library lands on the words', async (file) => {
    const page = await world.open(file);
    const { annotations, hypothesis } = await exported(file, page.url());
    await page.evaluate(script);
    const pairs = annotations.map((annotation, i) => [annotation, hypothesis[i]?.target[0]?.selector[0]]);
    const landed = await page.evaluate(async (list) => {
      const { land } = globalThis as unknown as { land: (...pair: unknown[]) => Promise<Landed> };
      const all: Landed[] = [];
      for (const pair of list) all.push(await land(...pair));
      return all;
    }, pairs);
    expect(landed.length).toBeGreaterThan(0);
    const expected = annotations.map(({ target }): Landed => {
      const exact = target.selector[0]?.exact ?? '';
      return { apacheQuote: exact, apachePosition: exact, recogito: exact, xpath: exact, hypothesis: exact };
    });
    const words = (one: Landed): Partial<Landed> => (hasPairs(file) ? { ...one, recogito: null } : one);
    expect(landed.map(words)).toEqual(expected.map(words));
    await page.close();
  });
});
