import { sites } from '../../lib/storage.ts';

/** Whether the reader's choice of sites lets this page be read unasked. */
export async function mayRead({ location }: Document): Promise<boolean> {
  const { mode, off, on } = await sites.get();
  const host = location.hostname.replace(/^www\./, '');
  if (mode === 'all') return !off.includes(host);
  return mode === 'chosen' && on.includes(host);
}
