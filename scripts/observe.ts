/** What can be seen of the extension from outside: highlights, downloads; and how to wait for them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/**
 * Calls `probe` until its result is truthy and returns that. Errors of the probe count as "not yet": a page may be on its
 * way to another address. Throws after `limit` ms, with what was awaited.
 */
export async function until<T>(what: string, probe: () => Promise<T> | T, limit = 60_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      last = await probe();
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}; last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The highlighted texts of a page by highlight ("readout-official", …), in document order. */
export async function highlightsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    // The content script paints from its isolated world, but a document has one registry for all worlds.
    const inOrder = (a: AbstractRange, b: AbstractRange) =>
      (a as Range).compareBoundaryPoints(Range.START_TO_START, b as Range);
    const texts = (highlight: Highlight) => [...(highlight as unknown as Set<AbstractRange>)].sort(inOrder).map(String);
    const all = [...(CSS.highlights as unknown as Map<string, Highlight>)];
    return Object.fromEntries(
      all.filter(([name]) => name.startsWith('readout-')).map(([name, one]) => [name, texts(one)]),
    );
  });
}

/** Waits (at most `limit` ms) until something is highlighted, and for what is. A second look may still add to it. */
export async function firstHighlights(page: Page, limit?: number): Promise<Record<string, string[]>> {
  const look = async () => {
    const found = await highlightsOf(page);
    return Object.values(found).some((texts) => texts.length > 0) ? found : null;
  };
  return until('highlights', look, limit);
}

/** The file that `action` downloads into `folder`: its name and its text, when it is whole. */
export async function downloadBy(folder: string, action: () => Promise<void>): Promise<{ name: string; text: string }> {
  const before = new Set(readdirSync(folder));
  const unfinished = /\.(part|crdownload|tmp)$/;
  await action();
  return until('a download', () => {
    const added = readdirSync(folder).filter((name) => !before.has(name));
    const name = added.find((one) => !unfinished.test(one) && !one.startsWith('.'));
    // Firefox reserves the final name with an empty file while the .part beside it grows.
    if (!name || added.some((one) => unfinished.test(one)) || !existsSync(join(folder, name))) return null;
    const text = readFileSync(join(folder, name), 'utf8');
    return text ? { name, text } : null;
  });
}
