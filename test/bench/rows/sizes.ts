/** Bytes, gzipped: what a page gets, and what a visitor installs. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFor } from '../../../scripts/build.ts';
import { type Row, rowOf } from '../statistics.ts';
import { bundle } from '../world.ts';

const gzipped = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;

/** `peers`: whether they are installed, to be measured beside us. */
export async function sizeRows({ peers }: { peers: boolean }): Promise<Row[]> {
  const built = builtFor('chrome');
  const size = (...names: string[]) => names.reduce((sum, name) => sum + gzipped(readFileSync(join(built, name))), 0);
  const { content_scripts } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const [{ css }] = content_scripts;
  const everything = globSync('**/*', { cwd: built }).filter(
    (name) => /\.\w+$/.test(name) && existsSync(join(built, name)),
  );
  const others: Record<string, number[]> = peers
    ? { compromise: [gzipped(await bundle('compromise'))], defuddle: [gzipped(await bundle('defuddle'))] }
    : {};
  return [
    rowOf('bytes before the gate says yes', 'bytes', { readout: [size('gate.js', ...css)], ...others }),
    rowOf('bytes in a page', 'bytes', { readout: [size('gate.js', 'page.js', ...css)], ...others }),
    rowOf('bytes of everything', 'bytes', { readout: [size(...everything)] }),
  ];
}
