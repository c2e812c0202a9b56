/** The popup's components with the fixtures of test/components, built as the shipped popup is: for the pictures and the tests. */
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { type FolderServer, serveFolder } from './serve.ts';

const root = join(import.meta.dirname, '..');
const built = join(root, 'out/gallery');

/** Builds the gallery and serves it. `url(fixture)` of the result is the address of one state. */
export async function serveGallery(): Promise<FolderServer> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(root, 'test/components/gallery/index.html') },
    },
  });
  const server = await serveFolder(built);
  return {
    url: (name) => `${server.url('test/components/gallery/index.html')}?fixture=${encodeURIComponent(name)}`,
    close: server.close,
  };
}
