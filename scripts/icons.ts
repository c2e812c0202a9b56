/** Draws public/icon/*.svg in the sizes the browsers ask for. Run by hand when a drawing changes; the PNGs are committed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';

const folder = join(import.meta.dirname, '../public/icon');
/** Drawing → what its pictures are called before the size, and their sizes. The quiet one is the button's where a page is not on topic. */
const DRAWINGS = { 'icon.svg': ['', [16, 32, 48, 96, 128]], 'quiet.svg': ['quiet-', [16, 32]] } as const;

const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chrome'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [file, [prefix, sizes]] of Object.entries(DRAWINGS)) {
    const svg = readFileSync(join(folder, file), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(folder, `${prefix}${size}.png`) as `${string}.png`, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
