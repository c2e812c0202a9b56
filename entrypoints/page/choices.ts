/** The reader's choices, followed as they change: which kinds, how they look, which sites. */
import type { Display } from '../../lib/highlight/display.ts';
import type { Reader } from '../../lib/highlight/reader.ts';
import { readsUnasked, siteOf } from '../../lib/sites.ts';
import { kinds, look, sites } from '../../lib/storage.ts';

/** Whether the choice of sites lets this page be read unasked. */
export async function mayRead({ URL }: Document): Promise<boolean> {
  return readsUnasked(await sites.get(), siteOf(URL));
}

/** The result stops the following. */
export function followChoices(display: Display, reader: Reader): () => void {
  void kinds.get().then(display.kinds, () => undefined);
  void look.get().then(display.look, () => undefined);
  const stops = [kinds.watch(display.kinds), look.watch(display.look), sites.watch(() => void reader.choiceChanged())];
  return () => {
    for (const stop of stops) stop();
  };
}
