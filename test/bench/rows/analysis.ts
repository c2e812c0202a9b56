/** The analysis of texts of three lengths, in contexts of its own: with the code just loaded, and when it has run before. */
import type { Page } from 'puppeteer-core';
import { type BenchText, benchTexts } from '../corpus.ts';
import { median, type Row, rowOf, turned } from '../statistics.ts';
import { bundle, chromium, servePages } from '../world.ts';

const CODE = { readout: 'engine', 'compromise/three': 'compromise', 'wink-nlp': 'wink', limit: 'tokens' } as const;
type Name = keyof typeof CODE;
const NAMES = Object.keys(CODE) as Name[];

/** Words of a text; how many texts of that length; how many rounds. */
const LENGTHS = [
  { words: 500, texts: 8, rounds: 5 },
  { words: 5_000, texts: 2, rounds: 5 },
  { words: 50_000, texts: 1, rounds: 3 },
];
const COLD = { words: 1_000, rounds: 5 };

interface Message {
  task: 'load' | 'run';
  name: Name;
  code?: string;
  articles?: BenchText['article'][];
}

/** Starts a worker in the page and returns what makes it do one task: its milliseconds. */
async function startWorker(page: Page, code: string): Promise<(message: Message) => Promise<number>> {
  const worker = await page.evaluateHandle((source) => new Worker(URL.createObjectURL(new Blob([source]))), code);
  return (message) =>
    page.evaluate(
      (one, given) =>
        new Promise<number>((resolve, reject) => {
          one.onmessage = ({ data }) => resolve(data.took);
          one.onerror = (event) => reject(new Error(event.message));
          one.postMessage(given);
        }),
      worker,
      message,
    );
}

export async function analysisRows({ quick }: { quick: boolean }): Promise<Row[]> {
  const bundles = Object.fromEntries(
    await Promise.all(NAMES.map(async (name) => [name, await bundle(CODE[name])] as const)),
  ) as Record<Name, string>;
  const workerCode = await bundle('worker');
  const server = await servePages();
  const browser = await chromium();
  const page = await browser.newPage();
  await page.goto(server.url({ html: '<!doctype html><title>analysis</title>' }));

  const cold: Record<string, number[]> = Object.fromEntries(NAMES.map((name) => [name, []]));
  const texts = await benchTexts(COLD.words, COLD.rounds);
  for (let round = 0; round < (quick ? 3 : COLD.rounds); round++) {
    const { article, words } = texts[round % texts.length] as BenchText;
    for (const name of turned(NAMES, round)) {
      const run = await startWorker(page, workerCode);
      const took = await run({ task: 'run', name, code: bundles[name], articles: [article] });
      cold[name]?.push((took * COLD.words) / words);
    }
  }

  const run = await startWorker(page, workerCode);
  for (const name of NAMES) await run({ task: 'load', name, code: bundles[name] });
  // Warm means warm: the same texts as are measured, more than once.
  const warmUp = (await benchTexts(500, 20)).map(({ article }) => article);
  for (const name of NAMES) for (let i = 0; i < 6; i++) await run({ task: 'run', name, articles: warmUp });

  const rows: Row[] = [
    rowOf('analysis cold: 1,000 words', 'ms', cold, 'code loaded, first text read; a fresh context each'),
  ];
  const perWord: Record<number, number> = {};
  for (const { words, texts: count, rounds } of LENGTHS) {
    const list = await benchTexts(words, count);
    const total = list.reduce((sum, text) => sum + text.words, 0);
    const samples: Record<string, number[]> = Object.fromEntries(NAMES.map((name) => [name, []]));
    for (let round = 0; round < (quick ? 2 : rounds); round++) {
      for (const name of turned(NAMES, round)) {
        const took = await run({ task: 'run', name, articles: list.map(({ article }) => article) });
        samples[name]?.push((took * 1_000) / total);
      }
    }
    perWord[words] = median(samples.readout ?? []);
    rows.push(rowOf(`analysis warm: ${words.toLocaleString('en')} words`, 'ms', samples, 'per 1,000 words'));
  }
  // time ~ words^e, so time per word ~ words^(e-1)
  const exponent = 1 + Math.log((perWord[50_000] as number) / (perWord[500] as number)) / Math.log(100);
  rows.push(rowOf('analysis: exponent of growth', '', { readout: [exponent] }, '500 to 50,000 words'));
  await browser.close();
  server.close();
  return rows;
}
