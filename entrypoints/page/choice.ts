import { readsUnasked, siteOf } from '../../lib/sites.ts';
import { sites } from '../../lib/storage.ts';

/** Whether the reader's choice of sites lets this page be read unasked. */
export async function mayRead({ URL }: Document): Promise<boolean> {
  return readsUnasked(await sites.get(), siteOf(URL));
}
