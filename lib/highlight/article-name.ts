import type { Article } from '../types.ts';

/** FNV-1a, 32 bits, over UTF-16 code units. Not for secrets: it only has to tell articles apart. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * The name of an article: the same words with the same date and title have the same name, so a readout is found again after the
 * background was stopped, the page was translated and back, or the reader went back.
 */
export function nameOf({ text, title, published, url }: Article): string {
  const whole = `${title}\n${published}\n${url?.split('#')[0]}\n${text}`;
  const hex = (n: number) => n.toString(16).padStart(8, '0');
  return `${hex(fnv(whole, 0x811c9dc5))}${hex(fnv(whole, 0x01234567))}-${text.length.toString(36)}`;
}
