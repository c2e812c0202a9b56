/** Gate and extraction on real pages, each contender's first call in a page and later ones. */
import { benchPages } from '../corpus.ts';
import { type Row, rowOf, turned } from '../statistics.ts';
import { bundle, chromium, quietPage, servePages } from '../world.ts';

type Work = 'gate' | 'extraction';
const CONTENDERS: Record<Work, string[]> = {
  gate: ['readout', 'isProbablyReaderable', 'limit'],
  extraction: ['readout', 'Readability', 'defuddle', 'limit'],
};
/** Calls that are measured together when warm. */
const CALLS: Record<Work, number> = { gate: 20, extraction: 3 };

interface InPage {
  benchOnce(work: Work, names: string[]): Record<string, number | null>;
  benchWarm(work: Work, names: string[], calls: number): Record<string, number | null>;
}

type Samples = Record<string, number[]>;

/** Adds one round; one in which a contender failed counts for nobody. */
function add(samples: Samples, times: Record<string, number | null>): void {
  if (Object.values(times).some((time) => time === null)) return;
  for (const [name, time] of Object.entries(times)) {
    samples[name] ??= [];
    samples[name].push(time as number);
  }
}

/** Contenders in the order of the table, whatever order they were measured in. */
const inOrder = (work: Work, samples: Samples): Samples =>
  Object.fromEntries(CONTENDERS[work].map((name) => [name, samples[name] ?? []]));

export async function domRows({ pages, rounds }: { pages: number; rounds: number }): Promise<Row[]> {
  const code = await bundle('dom');
  const server = await servePages();
  const browser = await chromium();
  const groups = { 'not news': {} as Samples, news: {} as Samples };
  const all: Record<'gate' | 'extraction' | 'warm', Record<keyof typeof groups | 'all', Samples>> = {
    gate: { 'not news': {}, news: {}, all: {} },
    extraction: { 'not news': {}, news: {}, all: {} },
    warm: { 'not news': {}, news: {}, all: {} },
  };
  let turn = 0;
  for (const one of benchPages(pages)) {
    const group = one.onTopic ? 'news' : 'not news';
    for (let round = 0; round < rounds; round++) {
      for (const work of ['gate', 'extraction'] as const) {
        const page = await quietPage(browser, server.url({ path: one.path }), code);
        const order = turned(CONTENDERS[work], turn++);
        const times = await page.evaluate(
          (w, names) => (globalThis as unknown as InPage).benchOnce(w, names),
          work,
          order,
        );
        add(all[work][group], times);
        add(all[work].all, times);
        if (round === 0) {
          for (let again = 0; again < 5; again++) {
            const warm = await page.evaluate(
              (w, names, calls) => (globalThis as unknown as InPage).benchWarm(w, names, calls),
              work,
              turned(CONTENDERS[work], again),
              CALLS[work],
            );
            if (work === 'gate') add(all.warm[group], warm);
            else if (again > 1) add(all.warm.all, warm);
          }
        }
        await page.close();
      }
    }
  }
  await browser.close();
  server.close();
  return [
    rowOf('gate: not news', 'ms', inOrder('gate', all.gate['not news']), 'first call in a page'),
    rowOf('gate: news', 'ms', inOrder('gate', all.gate.news), 'first call in a page'),
    rowOf('gate warm: not news', 'ms', inOrder('gate', all.warm['not news'])),
    rowOf('gate warm: news', 'ms', inOrder('gate', all.warm.news)),
    rowOf('extraction: first call', 'ms', inOrder('extraction', all.extraction.all)),
    rowOf('extraction: warm', 'ms', inOrder('extraction', all.warm.all)),
  ];
}
