/** A browser with the built extension in it, driven the same way for Chromium and Firefox; used by the demo and the tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { type BrowserName, builtFor } from './build.ts';
import { until } from './observe.ts';

/** Firefox gives every installation a random host; a page we want to open by address needs a known one. */
const FIREFOX_UUID = '6f1de8b5-9d0c-4c38-9f0b-7a52c1f0ad11';

export interface ExtensionBrowser {
  name: BrowserName;
  browser: Browser;
  /** Base address of the extension's own pages, with a slash at the end. */
  origin: string;
  /** Folder into which every download goes. */
  downloads: string;
  /** A new tab in front, loaded with `url` where given. */
  newPage(url?: string): Promise<Page>;
  /** A page of the extension (`options.html`) in a tab of its own, in front. */
  extensionPage(path: string): Promise<Page>;
  /** The popup of the tab of `page`, opened as an extension page in a tab of its own. */
  popupFor(page: Page): Promise<Page>;
  /** The real popup, as a click on the toolbar button opens it (and grants activeTab). Chromium only. */
  toolbarPopupFor(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface OpenOptions {
  headless?: boolean;
  /** The extension's folder, where it is not the one just built. */
  extension?: string;
}

function chromeOptions(): LaunchOptions {
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
  // Chromium's sandbox does not start for root, the usual user in a container.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { browser: 'chrome', args };
}

function firefoxOptions(extension: string, downloads: string): LaunchOptions {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'], // without it no driver may open moz-extension: pages
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: FIREFOX_UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk':
        'application/json,application/ld+json,text/markdown,text/csv,text/plain',
    },
  };
}

/** Opens a page of the extension. Firefox reports no end of such a navigation, so the page itself is asked. */
async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await until(url, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
}

/** The id the extension API knows the tab of `page` by. Asked from an extension page, which needs no permission for it. */
async function tabOf(page: Page, extensionPage: Page): Promise<number> {
  await page.bringToFront();
  const id = await extensionPage.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } }).chrome;
    return (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  if (id === undefined) throw new Error('no tab is in front');
  return id;
}

/** Starts `name` with the built extension installed in a fresh profile. Throws where the browser or the build is missing. */
export async function openBrowser(name: BrowserName, options: OpenOptions = {}): Promise<ExtensionBrowser> {
  const { headless = true, extension = builtFor(name) } = options;
  const executablePath = await ensureBrowser(name);
  const downloads = mkdtempSync(join(tmpdir(), 'readout-downloads-'));
  const browser = await puppeteer.launch({
    ...(name === 'chrome' ? chromeOptions() : firefoxOptions(extension, downloads)),
    executablePath,
    headless,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    timeout: 120_000,
    protocolTimeout: 120_000,
    ...(name === 'chrome' ? { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } } : {}),
  });
  const id = await browser.installExtension(extension).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const origin = name === 'chrome' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;

  const newPage = async (url?: string) => {
    const page = await browser.newPage();
    if (url) await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const extensionPage = async (path: string) => {
    const opened = await newPage();
    await gotoExtensionPage(opened, `${origin}${path}`);
    return opened;
  };
  return {
    name,
    browser,
    origin,
    downloads,
    newPage,
    extensionPage,
    async popupFor(page) {
      const popup = await extensionPage('popup.html');
      const tab = await tabOf(page, popup);
      await popup.setViewport({ width: 400, height: 600 });
      await gotoExtensionPage(popup, `${origin}popup.html?tab=${tab}`);
      await popup.bringToFront();
      return popup;
    },
    async toolbarPopupFor(page) {
      const installed = (await browser.extensions()).get(id);
      if (!installed) throw new Error('the extension is not there');
      await page.bringToFront();
      await installed.triggerAction(page);
      const target = await browser.waitForTarget((one) => one.url() === `${origin}popup.html`, { timeout: 60_000 });
      return target.asPage();
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
