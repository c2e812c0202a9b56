/**
 * npm start [-- [--browser chrome|firefox] [--headless] url-or-file]: the extension at work on the bundled sample page, or on a page of yours.
 *
 * With a display the browser opens and stays open until you close it. Without one, out/page.png, out/popup.png and
 * out/readout.json are saved (the last exported by the popup's own button), and the summary is printed.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { toPlainText } from '../lib/export/plain-text.ts';
import type { Readout } from '../lib/types.ts';
import { BROWSERS, type BrowserName, buildFor } from './build.ts';
import { type ExtensionBrowser, openBrowser } from './launch.ts';
import { downloadBy, firstHighlights, until } from './observe.ts';
import { serveFolder } from './serve.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const SAMPLE = join(root, 'test/articles/meeting.html');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chrome' }, headless: { type: 'boolean', default: false } },
});

function hasDisplay(): boolean {
  if (values.headless || process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The address of what the user asked for. A file is served: extensions may not read file: pages until allowed to by hand. */
async function addressOf(input: string): Promise<{ url: string; close(): void }> {
  if (/^https?:\/\//i.test(input)) return { url: input, close() {} };
  const file = resolve(input);
  if (!existsSync(file)) throw new Error(`${input} is neither an address (http, https) nor a file.`);
  const server = await serveFolder(dirname(file));
  return { url: server.url(basename(file)), close: server.close };
}

/** Waits until the popup has a summary. What the page is not about by itself is analysed all the same: the user asked for it. */
async function summaryIn(popup: Page): Promise<void> {
  const look = () =>
    popup.evaluate(() => {
      if (document.querySelector('.export-main')) return 'ready';
      if (document.querySelector('.skeleton') || !document.querySelector('main')) return null;
      return document.querySelector('main.empty button.primary') ? 'asks' : 'nothing';
    });
  if ((await until('the popup', look)) === 'asks') {
    await popup.$eval('main.empty button.primary', (button) => (button as HTMLElement).click());
  }
  await until('a summary in the popup', async () => (await look()) === 'ready', 30_000).catch(async () => {
    const says = await popup.$eval('main', (main) => {
      for (const details of main.querySelectorAll('details')) details.open = true;
      return (main as HTMLElement).innerText;
    });
    throw new Error(`the popup has no summary of this page. It says:\n${says}`);
  });
}

/** Takes the pictures and exports by the popup's button. Returns the summary as plain text. */
async function record(world: ExtensionBrowser, page: Page): Promise<string> {
  const popup = await world.popupFor(page);
  await summaryIn(popup);
  await page.bringToFront();
  // A page without a single official, country or mission is a result too.
  await firstHighlights(page, 10_000).catch(() => {});
  await page.screenshot({ path: join(out, 'page.png') });
  await popup.bringToFront();
  await popup.screenshot({ path: join(out, 'popup.png') });
  const file = await downloadBy(world.downloads, () =>
    popup.$eval('.export-main', (button) => (button as HTMLElement).click()),
  );
  writeFileSync(join(out, 'readout.json'), file.text);
  return toPlainText((JSON.parse(file.text) as { readout: Readout }).readout);
}

async function main(): Promise<void> {
  const name = values.browser as BrowserName;
  if (!BROWSERS.includes(name)) throw new Error(`--browser is ${BROWSERS.join(' or ')}.`);
  const headless = !hasDisplay();
  const target = await addressOf(positionals[0] ?? SAMPLE);
  await buildFor(name);
  const world = await openBrowser(name, { headless });
  try {
    const page = await world.newPage(target.url);
    if (headless) {
      mkdirSync(out, { recursive: true });
      for (const file of ['page.png', 'popup.png', 'readout.json']) rmSync(join(out, file), { force: true });
      const summary = await record(world, page);
      console.log(`\n${summary}\nSaved out/page.png, out/popup.png and out/readout.json.`);
    } else {
      console.log('\nClick Readout in the toolbar (under the puzzle piece) for the summary. Close the browser to end.');
      await new Promise((resolve) => world.browser.once('disconnected', resolve));
    }
  } finally {
    await world.close();
    target.close();
  }
}

main().catch((error: unknown) => {
  console.error(`readout: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
