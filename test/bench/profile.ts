/** A trace of one page with the extension in it. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtFor } from '../../scripts/build.ts';
import { CATEGORIES } from './rows/trace.ts';
import { chromium, servePages } from './world.ts';

/** In: a file or an address, and the folder for the trace. Out: the trace's path. */
export async function profile(source: string, folder: string): Promise<string> {
  const file = resolve(process.env.INIT_CWD ?? '.', source);
  const server = await servePages();
  const browser = await chromium(builtFor('chrome'));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'trace.json');
  const page = await browser.newPage();
  await page.tracing.start({
    path,
    categories: [
      ...CATEGORIES,
      ...(process.env.BENCH_FINE ? ['disabled-by-default-v8.cpu_profiler'] : []),
      'blink.user_timing',
      'loading',
    ],
  });
  await page.goto(existsSync(file) ? server.url({ path: file }) : source, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 3_000));
  await page.tracing.stop();
  await browser.close();
  server.close();
  return path;
}
