import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decode, isBinary } from './decode.ts';
import { Failure } from './failure.ts';

/** An input's text and what it is. */
export interface Input {
  text: string;
  kind: 'html' | 'text';
  /** The address it was fetched from, after redirects. */
  url: string | null;
}

/** No news page comes near it; what does is data. */
const MAX_BYTES = 10 * 1024 * 1024;
const TIMEOUT = 20_000;
const MARKUP =
  /<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|table|h[1-6]|br|span|section|font|a)\b[^>]*>/i;

/** Reads a file, an http(s) address or, for "-", standard input. Throws `Failure`. */
export async function readInput(source: string): Promise<Input> {
  if (/^https?:\/\//i.test(source)) return fetched(source);
  const bytes = source === '-' ? await collect(process.stdin) : await fromFile(source);
  return inputOf(bytes, { name: source });
}

async function fromFile(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new Failure('unreadable', 'a folder, not a file');
    if (info.size > MAX_BYTES) throw tooLarge(info.size);
    return await collect(createReadStream(path));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Failure('not-found', 'no such file');
    throw new Failure('unreadable', `cannot be read (${code ?? message})`);
  }
}

async function fetched(address: string): Promise<Input> {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new Failure('unreachable', 'not a valid address');
  }
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { accept: 'text/html,text/plain;q=0.9' },
    });
    if (!response.ok)
      throw new Failure('unreachable', `the server answers ${response.status} ${response.statusText}`.trim());
    const type = response.headers.get('content-type') ?? '';
    if (type && !/html|xml|text\/plain/i.test(type)) {
      await response.body?.cancel();
      throw new Failure('not-html', `neither HTML nor plain text but ${type}`);
    }
    const bytes = response.body ? await collect(response.body) : new Uint8Array();
    return inputOf(bytes, { name: url.pathname, type, url: response.url || url.href });
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { name, cause } = error as Error & { cause?: { code?: string } };
    if (name === 'TimeoutError') throw new Failure('unreachable', `no answer within ${TIMEOUT / 1000} seconds`);
    throw new Failure('unreachable', `cannot be reached${cause?.code ? ` (${cause.code})` : ''}`);
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

const tooLarge = (size: number) =>
  new Failure('too-large', `more than ${MAX_BYTES >> 20} MB (${(size / 1024 / 1024).toFixed(1)} MB read or announced)`);

/** Decides between page and plain text: by type, by name, else by looking. */
function inputOf(
  bytes: Uint8Array,
  { name, type = '', url = null }: { name: string; type?: string; url?: string | null },
): Input {
  if (bytes.length === 0) throw new Failure('empty', 'empty');
  if (isBinary(bytes)) throw new Failure('binary', 'binary data, neither HTML nor plain text');
  const text = decode(bytes, /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? null);
  if (!/\S/.test(text)) throw new Failure('empty', 'nothing but blanks');
  if (/text\/plain/i.test(type) || (!type && /\.te?xt$/i.test(name))) return { text, kind: 'text', url };
  const markup = MARKUP.test(text.slice(0, 100_000));
  if (markup) return { text, kind: 'html', url };
  if (/html|xml/i.test(type) || /\.x?html?$/i.test(name))
    throw new Failure('not-html', 'not HTML: there is no tag in it');
  return { text, kind: 'text', url };
}
