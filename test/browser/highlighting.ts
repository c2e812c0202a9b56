/** What the tests of highlights share: a page with its errors, what is painted on it, and what the extension says of it. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Found, painted } from './door.ts';
import { until, type World } from './harness.ts';

export { Door, type Found, kindsOf, painted } from './door.ts';

/** Pages that fight back. */
export const PAGES = join(import.meta.dirname, 'pages');

export interface Opened {
  page: Page;
  /** Every error of any script on the page, and everything a script wrote as an error. */
  errors: string[];
}

/** Opens a page (with its query) and notes every error on it. */
export async function opened(world: World, name: string): Promise<Opened> {
  const page = await world.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !/favicon|404|Content.Security.Policy/i.test(text)) errors.push(text);
  });
  await page.goto(decodeURIComponent(world.server.url(name)), { waitUntil: 'load' });
  return { page, errors };
}

/** Waits until something is painted of which all words are there. */
export async function firstPainted(page: Page): Promise<Found> {
  return until('highlights', async () => {
    const found = await painted(page);
    const words = Object.values(found).flat();
    return words.length > 0 && words.every((one) => one !== '') ? found : null;
  });
}

/** Waits until exactly these are painted. */
export async function becomes(page: Page, expected: Found): Promise<void> {
  let last: Found | undefined;
  const arrived = async () => {
    last = await painted(page);
    return JSON.stringify(last) === JSON.stringify(expected);
  };
  await until('the highlights', arrived, 20_000).catch(() => expect(last).toEqual(expected));
}

/** Waits until these officials are among the painted ones. */
export async function paints(page: Page, ...officials: string[]): Promise<Found> {
  let last: Found | undefined;
  const there = async () => {
    last = await painted(page);
    const { official } = last;
    return officials.every((name) => official.some((words) => words.includes(name))) && !official.includes('')
      ? last
      : null;
  };
  return until(`${officials} painted`, there, 20_000).catch(() => {
    expect(last?.official).toEqual(expect.arrayContaining(officials));
    throw new Error('unreachable');
  });
}

/** The open card's host, or none. */
export const openCards = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('html > [popover]').length);

/** Where a painted word is in the window (its first line), after it was scrolled to the middle. */
export async function rectOf(
  page: Page,
  word: string,
): Promise<{ x: number; y: number; right: number; bottom: number }> {
  const rect = await page.evaluate((wanted) => {
    const all = [...(CSS.highlights as unknown as Map<string, Iterable<Range>>)];
    const ranges = all.filter(([name]) => /official|country|mission/.test(name)).flatMap(([, some]) => [...some]);
    const range = ranges.find((one) => String(one).includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const first = range?.getClientRects()[0];
    return first && { x: first.x, y: first.y, right: first.right, bottom: first.bottom };
  }, word);
  if (!rect) throw new Error(`${word} is not painted`);
  return rect;
}
