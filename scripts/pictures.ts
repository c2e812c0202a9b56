/**
 * npm run pictures [-- name…]: popup, side panel and settings in every state and both themes, from saved readouts, to
 * out/pictures/, and one contact sheet of them all. `-- --of article.html…`: what the engine makes of
 * articles of yours instead.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { fixtures } from '../test/components/fixtures/index.ts';
import { choices } from '../test/components/fixtures/settings.ts';
import { ensureBrowser } from './browsers.ts';
import { serveGallery } from './gallery.ts';

const out = join(import.meta.dirname, '../out/pictures');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const SIZE = { width: 400, height: 600, deviceScaleFactor: 2 };
/** The height of the popup where there is nothing to sum up. */
const LOW = 330;

interface Shot {
  name: string;
  /** Of the gallery's page: fixture, view, language, density. */
  query: Record<string, string>;
  width?: number;
  height?: number;
  /** As if the window had no end. */
  full?: boolean;
  /** What is pointed at, or pressed (the menu). */
  act?: string;
  /** The page's type, in parts of its usual size. */
  type?: number;
  forced?: boolean;
}

const STATES: Shot[] = Object.entries(fixtures).map(([fixture, { state }]) => ({
  name: fixture,
  query: { fixture },
  height: state.state === 'ready' ? SIZE.height : LOW,
}));

const PANEL = { width: 420, height: 1000 };
const WIDE = { width: 760, full: true };

/** The same stories under other conditions, and the other pages. */
const MORE: Shot[] = [
  { name: 'baku-whole', query: { fixture: 'baku' }, full: true },
  { name: 'summit-whole', query: { fixture: 'summit' }, full: true },
  { name: 'baku-words', query: { fixture: 'baku' }, act: '.mission .evidence' },
  { name: 'baku-menu', query: { fixture: 'baku' }, act: '.export-more' },
  { name: 'baku-comfortable', query: { fixture: 'baku', density: 'comfortable' } },
  { name: 'baku-narrow', query: { fixture: 'baku' }, width: 320 },
  { name: 'baku-large-type', query: { fixture: 'baku' }, type: 2 },
  { name: 'baku-forced-colours', query: { fixture: 'baku' }, forced: true },
  ...['fr', 'de', 'es', 'ar', 'he', 'az', 'tr'].map((language) => ({
    name: `baku-${language}`,
    query: { fixture: 'baku', language },
  })),
  { name: 'error-ar', query: { fixture: 'error', language: 'ar' }, height: LOW },
  { name: 'panel', query: { fixture: 'baku', view: 'panel' }, ...PANEL, full: true },
  { name: 'panel-opened', query: { fixture: 'summit', view: 'panel', opened: '' }, ...PANEL, full: true },
  { name: 'panel-ar', query: { fixture: 'baku', view: 'panel', language: 'ar' }, ...PANEL },
  ...Object.keys(choices).map((fixture) => ({
    name: `settings-${fixture}`,
    query: { fixture, view: 'settings' },
    ...WIDE,
  })),
  { name: 'settings', query: { fixture: 'all', view: 'settings' }, width: 560, height: 840 },
  { name: 'settings-ar', query: { fixture: 'all', view: 'settings', language: 'ar' }, ...WIDE },
];

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('main')?.innerText.length ?? 0) > 20);
  // The map comes after the text; animations are switched off.
  if (await page.$('.map-place')) await page.waitForSelector('.map');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

async function take(page: Page, url: URL, shot: Shot, theme: Theme): Promise<void> {
  const size = { ...SIZE, width: shot.width ?? SIZE.width, height: shot.height ?? SIZE.height };
  for (const [key, value] of Object.entries(shot.query)) url.searchParams.set(key, value);
  await page.setViewport(size);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    ...(shot.forced ? [{ name: 'forced-colors', value: 'active' }] : []),
  ]);
  await page.goto(url.href);
  await settle(page);
  if (shot.type) {
    await page.evaluate((type) => document.documentElement.style.setProperty('font-size', `${type * 100}%`), shot.type);
  }
  if (shot.act === '.export-more') await page.click(shot.act);
  else if (shot.act) await page.hover(shot.act);
  if (shot.full) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ ...size, height });
  }
  await settle(page);
  await page.screenshot({ path: join(out, `${shot.name}-${theme}.png`) as `${string}.png` });
  await page.emulateMediaFeatures();
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`error in the page: ${String(error)}`));
  page.on('console', (said) => said.type() === 'error' && console.error(`page: ${said.text()}`));
  return page;
}

/** All pictures on one sheet, each as small as tells what it shows. */
async function contactSheet(page: Page, names: string[]): Promise<void> {
  const figure = (name: string, theme: Theme) => {
    const data = readFileSync(join(out, `${name}-${theme}.png`)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}" width="300"><figcaption>${name}, ${theme}</figcaption></figure>`;
  };
  const style =
    'body{font:14px sans-serif;background:#8b93a1;columns:8 300px;column-gap:16px;padding:16px;margin:0}figure{margin:0 0 16px;break-inside:avoid}img{display:block;border-radius:8px}';
  const html = `<!doctype html><style>${style}</style>${names.flatMap((n) => THEMES.map((t) => figure(n, t))).join('')}`;
  const sheet = join(out, 'contact-sheet.html');
  writeFileSync(sheet, html);
  await page.setViewport({ width: 2544, height: 1000 });
  await page.goto(`file://${sheet}`);
  await page.screenshot({ path: join(out, 'contact-sheet.png'), fullPage: true });
}

/** The views of articles of one's own that are taken: the popup as it opens, the popup as a whole, the panel, another script. */
const VIEWS: Shot[] = [
  { name: '', query: {} },
  { name: '-whole', query: {}, full: true },
  { name: '-panel', query: { view: 'panel' }, ...PANEL },
  { name: '-ar', query: { language: 'ar' } },
];

/** What the engine makes of articles of one's own. */
async function picturesOf(files: string[], browser: Browser, url: (name: string) => string): Promise<string[]> {
  const { analyse } = await import('../lib/analysis/analyse.ts');
  const { loadArticle } = await import('./cli/load-article.ts');
  const names: string[] = [];
  for (const file of files) {
    const { article, close } = await loadArticle(file, { published: null, url: null });
    const story = { text: article.text, readout: await analyse(article) };
    close();
    const page = await newPage(browser);
    await page.evaluateOnNewDocument((given) => Object.assign(window, { story: given }), story as never);
    const name = basename(file).replace(/\.\w+$/, '');
    for (const view of VIEWS) {
      const shot = { ...view, name: name + view.name };
      for (const theme of THEMES) await take(page, new URL(url(name)), shot, theme);
      names.push(shot.name);
    }
    await page.close();
  }
  return names;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { of: { type: 'boolean' } } });
  mkdirSync(out, { recursive: true });
  const gallery = await serveGallery();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chrome'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await newPage(browser);
    let names: string[];
    if (values.of) {
      names = await picturesOf(positionals, browser, gallery.url);
    } else {
      const shots = [...STATES, ...MORE].filter(({ name }) => positionals.length === 0 || positionals.includes(name));
      for (const shot of shots) for (const theme of THEMES) await take(page, new URL(gallery.url('')), shot, theme);
      names = shots.map(({ name }) => name);
    }
    await contactSheet(page, names);
    console.log(`${names.length * THEMES.length} pictures in out/pictures/`);
  } finally {
    await browser.close();
    gallery.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
