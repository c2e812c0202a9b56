/**
 * The end-to-end harness: one way to drive real Chromium and real Firefox with the built extension.
 *
 *   describe.each(BROWSERS)('%s', (name) => {
 *     const world = inBrowser(name);
 *     test('…', async () => {
 *       const page = await world.open('meeting.html');
 *       const found = await firstHighlights(page);
 *       const popup = await world.browser.popupFor(page);
 *       const file = await downloadBy(world.browser.downloads, () => press(popup, '.export-main'));
 *     });
 *   });
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/build.ts';
import { type ExtensionBrowser, openBrowser } from '../../scripts/launch.ts';
import { until } from '../../scripts/observe.ts';
import { type FolderServer, serveFolder } from '../../scripts/serve.ts';

export { BROWSERS, type BrowserName } from '../../scripts/build.ts';
export { type ExtensionBrowser, openBrowser } from '../../scripts/launch.ts';
export { downloadBy, firstHighlights, highlightsOf, until } from '../../scripts/observe.ts';
export { serveFolder } from '../../scripts/serve.ts';

/** Our own pages. */
export const ARTICLES = join(import.meta.dirname, '../articles');

/** A running browser and a server of pages, for the tests of one describe block. */
export interface World {
  readonly browser: ExtensionBrowser;
  readonly server: FolderServer;
  /** A new tab with a page of the served folder. */
  open(name: string): Promise<Page>;
}

/** Starts browser and server before the tests of the block this is called in, and stops them after. */
export function inBrowser(name: BrowserName, folder: string = ARTICLES): World {
  let browser: ExtensionBrowser | undefined;
  let server: FolderServer | undefined;
  beforeAll(async () => {
    server = await serveFolder(folder);
    browser = await openBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  const world: World = {
    get browser() {
      if (!browser) throw new Error('the browser is started by beforeAll');
      return browser;
    },
    get server() {
      if (!server) throw new Error('the server is started by beforeAll');
      return server;
    },
    open: (page) => world.browser.newPage(world.server.url(page)),
  };
  return world;
}

/** Waits for what `selector` names and clicks it, wherever it is scrolled to. */
export async function press(page: Page, selector: string): Promise<void> {
  await until(selector, () => page.$(selector));
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** The text a reader sees of what `selector` names, once it is there. */
export async function textOf(page: Page, selector: string): Promise<string> {
  await until(selector, () => page.$(selector));
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}
