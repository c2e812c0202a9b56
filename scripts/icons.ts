/** Draws public/icon/icon.svg in the sizes the browsers ask for. Run by hand when the drawing changes; the PNGs are committed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';

const folder = join(import.meta.dirname, '../public/icon');
const SIZES = [16, 32, 48, 96, 128] as const;

const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chrome'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
