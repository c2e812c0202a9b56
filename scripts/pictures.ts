/** npm run pictures [-- name…]: every state of the popup in both themes, to out/pictures/, and one contact sheet of them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { fixtures } from '../test/components/fixtures/index.ts';
import { ensureBrowser } from './browsers.ts';
import { serveGallery } from './gallery.ts';

const out = join(import.meta.dirname, '../out/pictures');
const THEMES = ['light', 'dark'] as const;
const SIZE = { width: 400, height: 600, deviceScaleFactor: 2 };
/** The height of the popup where there is nothing to sum up. */
const LOW = 330;

/** What is taken besides the plain view: the same story under other conditions. */
const VARIANTS: { name: string; fixture: string; query?: string; width?: number; full?: boolean; act?: string }[] = [
  { name: 'baku-whole', fixture: 'baku', full: true },
  { name: 'summit-whole', fixture: 'summit', full: true },
  { name: 'baku-words', fixture: 'baku', act: '.mission .evidence' },
  { name: 'baku-menu', fixture: 'baku', act: '.export-more' },
  { name: 'baku-narrow', fixture: 'baku', width: 320 },
];

async function take(page: Page, file: string, act?: string, full = false): Promise<void> {
  await page.waitForSelector('main');
  if (act === '.export-more') await page.click(act);
  else if (act) await page.hover(act);
  // The map comes after the text; animations are switched off.
  await page.waitForNetworkIdle({ idleTime: 100 });
  await new Promise((resolve) => setTimeout(resolve, 150));
  // A popup without a summary is as low as its words; a whole one is shown as if the window had no end.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const viewport = page.viewport();
  if (full && viewport) await page.setViewport({ ...viewport, height });
  await page.screenshot({ path: file as `${string}.png` });
}

function contactSheet(names: string[]): string {
  const figure = (name: string, theme: string) => {
    const data = readFileSync(join(out, `${name}-${theme}.png`)).toString('base64');
    return `<figure><img src="data:image/png;base64,${data}" width="300"><figcaption>${name}, ${theme}</figcaption></figure>`;
  };
  const style =
    'body{font:14px sans-serif;background:#8b93a1;display:grid;grid-template-columns:repeat(6,300px);gap:16px;padding:16px;align-items:start}figure{margin:0}img{display:block;border-radius:8px}';
  return `<!doctype html><style>${style}</style>${names.flatMap((n) => THEMES.map((t) => figure(n, t))).join('')}`;
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  mkdirSync(out, { recursive: true });
  const shots = [...Object.keys(fixtures).map((fixture) => ({ name: fixture, fixture })), ...VARIANTS].filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name),
  );
  const gallery = await serveGallery();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chrome'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`error in the page: ${String(error)}`));
    page.on('console', (said) => said.type() === 'error' && console.error(`page: ${said.text()}`));
    for (const shot of shots as typeof VARIANTS) {
      for (const theme of THEMES) {
        const empty = fixtures[shot.fixture]?.state.state !== 'ready';
        await page.setViewport({ ...SIZE, width: shot.width ?? SIZE.width, height: empty ? LOW : SIZE.height });
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        await page.goto(gallery.url(shot.fixture) + (shot.query ?? ''));
        await take(page, join(out, `${shot.name}-${theme}.png`), shot.act, shot.full);
      }
    }
    if (wanted.length === 0) {
      const sheet = join(out, 'contact-sheet.html');
      writeFileSync(sheet, contactSheet(shots.map(({ name }) => name)));
      await page.setViewport({ width: 1928, height: 1000 });
      await page.goto(`file://${sheet}`);
      await page.screenshot({ path: join(out, 'contact-sheet.png'), fullPage: true });
    }
  } finally {
    await browser.close();
    gallery.close();
  }
  console.log(`${shots.length * THEMES.length} pictures in out/pictures/`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
