/**
 * node scripts/setup.mjs test/browser/sweep/sweep.ts [--only chrome|firefox] <folder of pages>…
 *
 * Every page of the folders in real browsers with the built extension: no error of ours, not a node of the page changed, every
 * highlight the very words of its annotation, no task of ours over 50 ms. Prints figures and the worst pages, and ends with
 * "N passed, N failed": one for each page in each browser.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BROWSERS, type BrowserName, buildFor, builtFor } from '../../../scripts/build.ts';
import { openBrowser } from '../../../scripts/launch.ts';
import { serveFolder } from '../../../scripts/serve.ts';
import { Door } from '../door.ts';
import { checker, type Verdict } from './check.ts';
import { costsOf } from './costs.ts';

/** Windows at work side by side. */
const WINDOWS = 3;
/** The longest a task of ours may be, in milliseconds of the thread's own time. */
const LONGEST = 50;
/** Scripts and whatever is elsewhere are not loaded: what changes in the page is changed by us. */
const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

interface Page {
  folder: string;
  file: string;
}

function pagesOf(folder: string): Page[] {
  const pages = existsSync(join(folder, 'pages')) ? join(folder, 'pages') : folder;
  const files = readdirSync(pages).filter((name) => /\.html?$/i.test(name));
  return files.sort().map((file) => ({ folder: pages, file }));
}

async function sweep(name: BrowserName, pages: Page[]): Promise<Verdict[]> {
  const folders = new Map<string, Awaited<ReturnType<typeof serveFolder>>>();
  for (const { folder } of pages) if (!folders.has(folder)) folders.set(folder, await serveFolder(folder, POLICY));
  const browser = await openBrowser(name);
  const verdicts: Verdict[] = [];
  try {
    const queue = [...pages];
    const door = await Door.open(browser);
    const costs = await costsOf(browser);
    const worker = async () => {
      const check = await checker(browser, door);
      for (let page = queue.shift(); page; page = queue.shift()) {
        const url = folders.get(page.folder)?.url(page.file) ?? '';
        const label = `${basename(dirname(page.folder))}/${page.file}`;
        verdicts.push(await check(label, url));
      }
    };
    await Promise.all(Array.from({ length: WINDOWS }, worker));
    const longest = await costs.end();
    for (const verdict of verdicts) {
      if (costs.exact) verdict.longest = longest.get(verdict.url) ?? 0;
      if (costs.exact && (verdict.longest ?? 0) > LONGEST)
        verdict.faults.push(`a task of ${verdict.longest?.toFixed(0)} ms`);
    }
  } finally {
    await browser.close();
    for (const server of folders.values()) server.close();
  }
  return verdicts;
}

function report(name: BrowserName, verdicts: Verdict[], seconds: number): void {
  const sum = (of: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + of(verdict), 0);
  const worst = [...verdicts].sort((a, b) => (b.longest ?? 0) - (a.longest ?? 0)).slice(0, 5);
  const figure = (what: string, value: number | string) => console.log(`  ${what.padEnd(46)} ${value}`);
  console.log(`\n${name}, ${seconds.toFixed(0)} s`);
  figure('pages', verdicts.length);
  figure('pages with highlights', verdicts.filter(({ highlights }) => highlights > 0).length);
  figure(
    'highlights',
    sum(({ highlights }) => highlights),
  );
  figure(
    'errors of ours',
    sum(({ errors }) => errors),
  );
  figure('pages changed', verdicts.filter(({ changed }) => changed).length);
  figure(
    'highlights that are not their annotation',
    sum(({ wrong }) => wrong),
  );
  const median = [...verdicts].map(({ longest }) => longest ?? 0).sort((a, b) => a - b)[verdicts.length >> 1] ?? 0;
  const what =
    name === 'chrome' ? 'longest task of ours, ms of the thread' : 'longest wait for the thread, ms, whoever’s';
  figure(`${what}: median`, median.toFixed(1));
  for (const { label, longest } of worst) figure(`  ${label.slice(0, 60)}`, `${(longest ?? 0).toFixed(1)}`);
  for (const { label, faults } of verdicts) for (const fault of faults) console.log(`  FAULT ${label}: ${fault}`);
}

const args = process.argv.slice(2);
const only = args[0] === '--only' ? args.splice(0, 2)[1] : undefined;
const pages = args.flatMap((folder) => pagesOf(resolve(folder)));
let failed = 0;
let passed = 0;
for (const name of BROWSERS.filter((one) => !only || one === only)) {
  if (!existsSync(builtFor(name))) await buildFor(name);
  const started = Date.now();
  const verdicts = await sweep(name, pages);
  report(name, verdicts, (Date.now() - started) / 1000);
  const bad = verdicts.filter(({ faults }) => faults.length > 0).length;
  failed += bad;
  passed += verdicts.length - bad;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
