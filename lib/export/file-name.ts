import { oneLine } from './line.ts';

/** Bytes of UTF-8: file systems allow 255, and a browser may add " (1)" or ".crdownload". */
const LONGEST = 160;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Letters, marks and digits of any script, joined by hyphens: nothing a shell, a file system or a URL reads as something else. */
function slug(text: string, longest: number): string {
  const words = oneLine(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  let name = '';
  for (const word of words ?? []) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (bytes(longer) > longest) break;
    name = longer;
  }
  return name;
}

/**
 * In: the article's date (YYYY-MM-DD or null), its headline, an optional part ("mentions"), an extension without its dot.
 * Out: a file name that is safe on every system: "2023-04-19-israels-foreign-minister-met.readout.json".
 */
export function fileName(date: string | null, headline: string, extension: string, part = ''): string {
  const day = date !== null && /^\d{4}(-\d\d){0,2}$/.test(date) ? `${date}-` : '';
  const title = slug(headline, LONGEST);
  return `${day}${title || 'article'}.readout${part && `-${slug(part, 20)}`}.${extension}`;
}
