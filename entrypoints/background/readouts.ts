/** Articles → readouts, kept for as long as the browser runs: whoever asks again after a stop gets the same one at once. */
import { analyse } from '../../lib/analysis/analyse.ts';
import { readoutOf, readoutOrder } from '../../lib/storage.ts';
import type { Article, Readout } from '../../lib/types.ts';

/** Session storage holds 10 MB; the readout of a long article is 100 KB. */
const KEEP = 50;

async function keep(article: string, readout: Readout): Promise<void> {
  const order = (await readoutOrder.get()).filter((name) => name !== article);
  while (order.length >= KEEP) {
    const oldest = order.shift();
    if (oldest) await readoutOf(oldest).remove();
  }
  await readoutOf(article).set(readout);
  await readoutOrder.set([...order, article]);
}

/** In: an article and its name (a hash of its words). Rejects when the engine fails. */
export async function readoutFor(article: string, content: Article): Promise<Readout> {
  const known = await readoutOf(article).get();
  if (known) return known;
  const readout = await analyse(content);
  // A full storage costs the memory of this readout, not the readout.
  await keep(article, readout).catch(() => undefined);
  return readout;
}
