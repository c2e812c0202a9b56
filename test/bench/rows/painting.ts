/** Painting and clearing, with all that the browser does for it on the page's thread; and hit-tests. */
import type { CDPSession } from 'puppeteer-core';
import { benchTexts } from '../corpus.ts';
import { type Row, rowOf, turned } from '../statistics.ts';
import { bundle, chromium, servePages } from '../world.ts';

const NAMES = ['readout', 'mark.js', '<mark> elements', 'limit', 'nothing'] as const;
const COUNTS = [100, 1_000, 5_000];

interface InPage {
  benchPrepare(name: string, count: number): Promise<void>;
  benchDo(name: string, what: 'paint' | 'clear'): Promise<number>;
  benchHits(names: string[]): Record<string, number>;
  benchChoose(count: number): number;
}

const STYLE =
  '::highlight(readout-official),::highlight(readout-country),::highlight(readout-mission){background-color:rgb(68 114 234 / 0.28);text-decoration:underline solid #4472ea 2px} mark{background-color:rgb(68 114 234 / 0.28);text-decoration:underline solid #4472ea 2px}';

const asHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page of about 20,000 words, set as an article. */
async function longPage(): Promise<string> {
  const [text] = await benchTexts(20_000, 1);
  const paragraphs = (text?.article.text ?? '').split('\n\n').map((words) => `<p>${asHtml(words)}</p>`);
  return `<!doctype html><html lang="en"><title>A long page</title><style>${STYLE}body{font:18px/1.6 serif;width:700px}</style><main><article><h1>A long page</h1>${paragraphs.join('\n')}</article></main>`;
}

/** Milliseconds the page's thread has been at work so far, counted by the thread's own clock. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

export async function paintingRows({ rounds }: { rounds: number }): Promise<Row[]> {
  const code = await bundle('paint');
  const server = await servePages();
  const browser = await chromium();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(server.url({ html: await longPage() }));
  await page.evaluate(code);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const act = async (name: string, what: 'paint' | 'clear') => {
    const before = await threadTime(session);
    await page.evaluate((who, how) => (globalThis as unknown as InPage).benchDo(who, how), name, what);
    return (await threadTime(session)) - before;
  };

  const rows: Row[] = [];
  for (const count of COUNTS) {
    const samples: Record<string, number[]> = Object.fromEntries(NAMES.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const name of turned(NAMES, round)) {
        await page.evaluate((who, n) => (globalThis as unknown as InPage).benchPrepare(who, n), name, count);
        samples[name]?.push((await act(name, 'paint')) + (await act(name, 'clear')));
      }
    }
    const { nothing = [], ...others } = samples;
    // What waiting for two frames costs by itself is nobody's.
    const idle = Math.min(...nothing);
    const own = Object.entries(others).map(([name, list]) => [name, list.map((time) => Math.max(0.01, time - idle))]);
    rows.push(
      rowOf(
        `painting: ${count.toLocaleString('en')} highlights`,
        'ms',
        Object.fromEntries(own),
        'painted and cleared, style, layout and paint included',
      ),
    );
  }

  const hits: Record<string, number[]> = { readout: [], highlightsFromPoint: [], limit: [] };
  await page.evaluate(() => (globalThis as unknown as InPage).benchChoose(5_000));
  for (let round = 0; round < rounds; round++) {
    const order = turned(Object.keys(hits), round);
    const times = await page.evaluate((names) => (globalThis as unknown as InPage).benchHits(names), order);
    for (const [name, time] of Object.entries(times)) hits[name]?.push(time);
  }
  rows.push(rowOf('hit-test: 5,000 highlights', 'µs', hits));
  await browser.close();
  server.close();
  return rows;
}
