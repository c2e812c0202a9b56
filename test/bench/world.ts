/** What the rows measure in: bundles of the code under test, a server of pages, a browser in a fresh profile. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from '../../scripts/browsers.ts';

const here = import.meta.dirname;

/** One file of page/ with all it imports, as one classic script. */
export async function bundle(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(here, 'page', `${name}.mjs`), formats: ['iife'], name: 'bench' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [one] = Array.isArray(made) ? made : [made];
  const chunk = one && 'output' in one ? one.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error(`${name} was not bundled`);
  return chunk.code;
}

export interface Pages {
  /** The address of a file, or of a page that was given as text. */
  url(what: { path: string } | { html: string }): string;
  close(): void;
}

/** Serves files and texts from one address of this machine, with the headers that let a page measure to 5 µs. */
export async function servePages(): Promise<Pages> {
  const served: ({ path: string } | { html: string })[] = [];
  const server = createServer(async (request, response) => {
    const one = served[Number(/^\/p\/(\d+)\//.exec(request.url ?? '')?.[1])];
    if (!one) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'html' in one ? 'text/html; charset=utf-8' : 'text/html',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end('html' in one ? one.html : await readFile(one.path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url(what) {
      const known = served.findIndex((one) => JSON.stringify(one) === JSON.stringify(what));
      const at = known < 0 ? served.push(what) - 1 : known;
      return `http://localhost:${port}/p/${at}/story.html`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A Chromium in a fresh profile that reaches nothing but this machine; with an extension where one is given. */
export async function chromium(extension?: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chrome'),
    enableExtensions: true,
    timeout: 120_000,
    protocolTimeout: 300_000,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--window-size=1280,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}

/** A new tab with a page in it whose own scripts do not run, and a bundle. */
export async function quietPage(browser: Browser, url: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await page.evaluate(code);
  return page;
}
