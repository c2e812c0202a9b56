/** A web server for a folder of pages, on this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html', // without a charset: the page's own <meta> decides, as in a file
  '.htm': 'text/html',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

export interface FolderServer {
  /** The address of a file in the folder. */
  url(name: string): string;
  close(): void;
}

/** Serves `folder` on a free port of localhost, with these headers on every file. */
export async function serveFolder(folder: string, headers: Record<string, string> = {}): Promise<FolderServer> {
  const root = normalize(folder + sep);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = normalize(join(root, path));
    try {
      if (!file.startsWith(root)) throw new Error('outside');
      const body = await readFile(file);
      response
        .writeHead(200, {
          ...headers,
          'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
        })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://localhost:${port}/${name.split(/[\\/]/).map(encodeURIComponent).join('/')}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
