/**
 * npm run bench: what Readout costs beside its peers and beside the least the work can cost, measured in one run.
 *
 *   npm run bench                      everything; out/bench.json, out/bench.svg
 *   npm run bench -- --only ROW,ROW    some rows: dom, analysis, painting, load, sizes; the others stay as they were last measured
 *   npm run bench -- --quick           fewer rounds, to try things out
 *   npm run bench -- --check [sizes]   exit status 1 where a budget (test/bench/budgets.ts) is missed
 *   npm run bench -- --profile PAGE    a trace of a page with the extension, for the Performance panel of DevTools
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Row } from '../test/bench/statistics.ts';
import { tableOf, verdictLine, verdicts } from '../test/bench/table.ts';
import { buildFor } from './build.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
const sizesOnly = values.check && positionals.includes('sizes');
const wanted = sizesOnly ? ['sizes'] : (values.only?.split(',') ?? ['sizes', 'dom', 'analysis', 'painting', 'load']);

/** The peers have a package of their own, so that nobody installs them who does not measure. */
function installPeers(): void {
  const folder = join(root, 'test/bench');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules/.set-up');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const cli = process.env.npm_execpath;
  const [command, first] = cli ? [process.env.npm_node_execpath ?? process.execPath, [cli]] : ['npm', []];
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: !cli && process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the peers (test/bench/package.json).');
  writeFileSync(stamp, lock);
}

async function measure(): Promise<Row[]> {
  const { quick } = values;
  const rows: Row[] = [];
  for (const name of wanted) {
    process.stderr.write(`bench: ${name}…\n`);
    if (name === 'sizes') {
      const { sizeRows } = await import('../test/bench/rows/sizes.ts');
      rows.push(...(await sizeRows({ peers: !sizesOnly })));
    } else if (name === 'dom') {
      const { domRows } = await import('../test/bench/rows/dom.ts');
      rows.push(...(await domRows(quick ? { pages: 10, rounds: 1 } : { pages: 40, rounds: 1 })));
    } else if (name === 'analysis') {
      const { analysisRows } = await import('../test/bench/rows/analysis.ts');
      rows.push(...(await analysisRows({ quick })));
    } else if (name === 'painting') {
      const { paintingRows } = await import('../test/bench/rows/painting.ts');
      rows.push(...(await paintingRows({ rounds: quick ? 3 : 5 })));
    } else if (name === 'load') {
      const { loadRows } = await import('../test/bench/rows/load.ts');
      rows.push(
        ...(await loadRows(quick ? { pages: 6, rounds: 1, painted: 3 } : { pages: 40, rounds: 1, painted: 10 })),
      );
    } else throw new Error(`no row is called ${name}`);
  }
  return rows;
}

const machine = () =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} threads, ${process.platform}`;

/** The rows just measured, and of the last run those that were not. */
function merged(rows: Row[]): Row[] {
  const file = join(out, 'bench.json');
  const before: Row[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).rows : [];
  return [...before.filter(({ name }) => !rows.some((row) => row.name === name)), ...rows];
}

async function main(): Promise<void> {
  if (values.profile) {
    await buildFor('chrome');
    const { profile } = await import('../test/bench/profile.ts');
    console.log(`${await profile(values.profile, out)}: open it in the Performance panel of DevTools`);
    return;
  }
  if (!sizesOnly) installPeers();
  await buildFor('chrome');
  const rows = values.only ? merged(await measure()) : await measure();
  const verdict = verdicts(rows);
  console.log(`\n${tableOf(rows)}\n`);
  for (const one of verdict) console.log(verdictLine(one));
  if (!sizesOnly) {
    mkdirSync(out, { recursive: true });
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(
      join(out, 'bench.json'),
      `${JSON.stringify({ date, machine: machine(), rows, verdicts: verdict }, null, 1)}\n`,
    );
    const { pictureOf } = await import('../test/bench/picture.ts');
    writeFileSync(join(out, 'bench.svg'), pictureOf(rows, `${date} · ${machine()}`));
  }
  const missed = verdict.filter(({ holds }) => !holds);
  if (values.check) {
    console.log(`\n${verdict.length - missed.length} passed, ${missed.length} failed`);
    if (missed.length > 0) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1); // whatever browser is still open closes with us
});
