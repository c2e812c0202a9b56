/** Whole page loads, with nothing, with us, and with an extension that runs compromise in the page; each in its own profile. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { builtFor } from '../../../scripts/build.ts';
import { benchPages } from '../corpus.ts';
import { type Row, rowOf, turned } from '../statistics.ts';
import { bundle, chromium, type Pages, servePages } from '../world.ts';
import { CATEGORIES, type TraceEvent, threadWork } from './trace.ts';

type Variant = 'limit' | 'readout' | 'compromise in the page';
const VARIANTS: Variant[] = ['limit', 'readout', 'compromise in the page'];
/** Milliseconds after the load event in which a page and an extension do what they do. */
const SETTLE = 1_500;

/** The extension with compromise in the place of everything. */
async function withCompromise(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  cpSync(builtFor('chrome'), folder, { recursive: true });
  writeFileSync(join(folder, 'page.js'), await bundle('compromise-page'));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.content_scripts[0].js = ['page.js'];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

interface Visit {
  all: number;
  ours: number;
  longest: number;
  longTasks: number;
  shift: number;
  /** Megabytes of the page's JavaScript heap, after a collection. */
  memory: number;
}

/** Runs in the page before anything of it: notes what the browser tells of itself. */
function observe(): void {
  const seen = { longTasks: 0, shift: 0 };
  (globalThis as unknown as { seen: typeof seen }).seen = seen;
  new PerformanceObserver((list) => {
    seen.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(observe);
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const trace = new TextDecoder().decode(await page.tracing.stop());
    const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
    const work = threadWork(traceEvents, 'chrome-extension://');
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { longTasks: number; shift: number } }).seen,
    );
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { ...work, ...seen, memory: usedSize / 2 ** 20 };
  } finally {
    await page.close();
  }
}

/** Milliseconds from the article in the DOM to the first highlight, as the page sees it. */
async function untilPainted(page: Page, url: string): Promise<number | null> {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  const found = await page
    .waitForFunction(() => (globalThis as unknown as { painted?: number }).painted, { timeout: 8_000, polling: 50 })
    .catch(() => null);
  return found ? ((await found.jsonValue()) as number) : null;
}

function notePainting(): void {
  let ready = 0;
  document.addEventListener('DOMContentLoaded', () => {
    ready = performance.now();
  });
  const look = () => {
    const found = [...(CSS.highlights as unknown as Map<string, unknown>).keys()].some((name) =>
      name.startsWith('readout-'),
    );
    if (found && ready) (globalThis as unknown as { painted?: number }).painted = performance.now() - ready;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function stopWorkers(browser: Browser): Promise<void> {
  const page = (await browser.pages())[0] as Page;
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  for (const target of browser.targets())
    if (target.type() === 'service_worker') await (await target.worker())?.close().catch(() => undefined);
  await session.detach();
}

async function firstHighlights(browsers: Record<Variant, Browser>, server: Pages, count: number): Promise<Row[]> {
  const pages = benchPages(2 * count).filter(({ onTopic }) => onTopic);
  const cold: Record<string, number[]> = { readout: [], 'compromise in the page': [] };
  const warm: Record<string, number[]> = { readout: [], 'compromise in the page': [] };
  for (const { path } of pages) {
    const times: Record<string, { cold: number | null; warm: number | null }> = {};
    for (const variant of ['readout', 'compromise in the page'] as const) {
      const browser = browsers[variant];
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(notePainting);
      await stopWorkers(browser);
      const first = await untilPainted(page, `${server.url({ path })}?cold=${variant.length}${Date.now()}`);
      const second = await untilPainted(page, `${server.url({ path })}?warm=${Date.now()}`);
      times[variant] = { cold: first, warm: second };
      await page.close();
    }
    if (Object.values(times).some((one) => one.cold === null || one.warm === null)) continue;
    for (const [variant, one] of Object.entries(times)) {
      cold[variant]?.push(one.cold as number);
      warm[variant]?.push(one.warm as number);
    }
  }
  return [
    rowOf('first highlights: worker cold', 'ms', cold, 'from the article in the DOM to the frame with highlights'),
    rowOf('first highlights: worker warm', 'ms', warm, 'from the article in the DOM to the frame with highlights'),
  ];
}

export async function loadRows({
  pages: count,
  rounds,
  painted,
}: {
  pages: number;
  rounds: number;
  painted: number;
}): Promise<Row[]> {
  const server = await servePages();
  const copy = await withCompromise();
  const browsers: Record<Variant, Browser> = {
    limit: await chromium(),
    readout: await chromium(builtFor('chrome')),
    'compromise in the page': await chromium(copy),
  };
  const visits = new Map<string, Record<Variant, Visit[]>>();
  const pages = benchPages(count);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { path }] of pages.entries()) {
      const one: Partial<Record<Variant, Visit>> = {};
      for (const variant of turned(VARIANTS, i + round)) {
        const seen = await visit(browsers[variant], server.url({ path })).catch(() => null);
        if (seen) one[variant] = seen;
      }
      // A page that sends its visitor elsewhere or fails in one of the three counts for none.
      if (VARIANTS.some((variant) => !one[variant])) continue;
      const list = visits.get(path) ?? { limit: [], readout: [], 'compromise in the page': [] };
      for (const variant of VARIANTS) list[variant].push(one[variant] as Visit);
      visits.set(path, list);
    }
  }
  const first = await firstHighlights(browsers, server, painted);
  for (const browser of Object.values(browsers)) await browser.close();
  server.close();
  rmSync(copy, { recursive: true, force: true });

  const of = (topic: boolean | null) =>
    pages.filter(({ onTopic }) => topic === null || onTopic === topic).flatMap(({ path }) => visits.get(path) ?? []);
  const column = (
    topic: boolean | null,
    value: (visit: Visit, bare: Visit) => number,
    variants: Variant[] = VARIANTS,
  ) =>
    Object.fromEntries(
      variants.map((variant) => [
        variant,
        of(topic).flatMap((list) => list[variant].map((one, i) => value(one, list.limit[i] as Visit))),
      ]),
    );
  const added: Variant[] = ['readout', 'compromise in the page'];
  const share = (one: Visit, bare: Visit) => one.ours / bare.all;
  return [
    rowOf(
      'page load: share of the thread, not on topic',
      'share',
      column(false, share, added),
      'tasks that run the extension’s code, over the page’s own work',
    ),
    rowOf(
      'page load: share of the thread, on topic',
      'share',
      column(true, share, added),
      'tasks that run the extension’s code, over the page’s own work',
    ),
    rowOf(
      'page load: the thread’s work',
      'ms',
      column(null, ({ all }) => all),
      'all tasks of the page, by the thread’s clock',
    ),
    rowOf(
      'page load: longest task of ours (ms)',
      'ms',
      column(true, ({ longest }) => longest, added),
      'on topic; by the thread’s clock',
    ),
    rowOf(
      'page load: long tasks added',
      '',
      column(null, (one, bare) => one.longTasks - bare.longTasks, added),
      'over 50 ms',
    ),
    rowOf(
      'page load: layout shift added',
      '',
      column(null, (one, bare) => one.shift - bare.shift, added),
    ),
    rowOf(
      'page load: memory added (MB)',
      '',
      column(null, (one, bare) => one.memory - bare.memory, added),
      'the page’s heap after a collection',
    ),
    ...first,
  ];
}
