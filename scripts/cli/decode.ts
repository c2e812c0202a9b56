const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i;
/** How far into a page its declaration is looked for, in bytes. */
const HEAD = 4096;

/**
 * Bytes to text: by byte order mark, then by what the server or the page declares, then UTF-8 where the bytes are UTF-8,
 * else windows-1252. A declaration that the bytes belie is not followed: pages say Latin-1 and are UTF-8, or the reverse.
 * @param declared charset of the HTTP header, if any
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const mark = BOMS.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (mark) return new TextDecoder(mark[1]).decode(bytes);
  const utf8 = asUtf8(bytes);
  const label = known(declared) ?? known(inHead(bytes));
  if (label === null || label === 'utf-8' || label === 'windows-1252') return utf8 ?? fallback(bytes, label);
  return new TextDecoder(label).decode(bytes);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Not valid UTF-8: a damaged UTF-8 text where it has some good multibyte characters, else windows-1252. */
function fallback(bytes: Uint8Array, label: string | null): string {
  if (label !== 'windows-1252') {
    const damaged = new TextDecoder('utf-8').decode(bytes);
    const lost = damaged.match(/\ufffd/g)?.length ?? 0;
    const good = damaged.match(/[\p{L}\p{P}\p{S}]/gu)?.filter((c) => c > '\x7f').length ?? 0;
    if (good > 2 * lost) return damaged;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function inHead(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return (META.exec(head) ?? XML.exec(head))?.[1] ?? null;
}

/** The decoder's own name for a label ("iso-8859-1" is windows-1252); null for one it does not know. */
function known(label: string | null): string | null {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that can be read far enough to find its declaration is not UTF-16 (HTML standard, 13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** How files of other kinds begin. */
const SIGNATURES = [
  '%PDF-',
  '\x89PNG',
  'GIF8',
  'PK\x03\x04',
  '\x1f\x8b',
  '\x7fELF',
  '\xff\xd8\xff',
  'RIFF',
  'ID3',
  'Rar!',
  'BZh',
  'SQLite format',
];
/** The control characters of texts: tab, line breaks, form feed, escape. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 26, 27]);

/** Images, PDF, archives and the like: known signatures, or more control characters than any text has. */
export function isBinary(bytes: Uint8Array): boolean {
  if (BOMS.some(([mark]) => mark.length === 2 && mark.every((byte, i) => bytes[i] === byte))) return false;
  const head = bytes.subarray(0, 8192);
  if (SIGNATURES.some((signature) => [...signature].every((c, i) => head[i] === c.charCodeAt(0)))) return true;
  const controls = head.filter((byte) => byte < 32 && !TEXT_CONTROLS.has(byte)).length;
  return controls > head.length / 200;
}
