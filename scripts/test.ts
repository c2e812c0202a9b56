/**
 * npm test [step…]: everything that must hold, or only the named steps (types, lint, unit, build, browser).
 * Ends with the line "N passed, N failed"; the exit status is 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { BROWSERS } from './build.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache/test');
const bin = join(root, 'node_modules/.bin');

interface Count {
  passed: number;
  failed: number;
}

/** Runs a command of the project's own packages; whether it succeeded. */
function run(command: string, ...args: string[]): boolean {
  // A log is read as plain text.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const env = { ...process.env, ...plain, PATH: bin + delimiter + process.env.PATH };
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, shell }).status === 0;
}

const asCount = (good: boolean): Count => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** Every test of a vitest configuration counts; so does a file that fails to load, and a run that ends without a report. */
function vitest(name: string, ...args: string[]): Count {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const good = run('vitest', 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      (file: { status: string; assertionResults: { status: string }[] }) =>
        file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    ).length;
    const failed = numFailedTests + broken;
    // Whatever vitest minds beyond tests (an unhandled rejection, no test at all) is a failure too.
    return { passed: numPassedTests, failed: good || failed > 0 ? failed : 1 };
  } catch {
    return asCount(false);
  }
}

const STEPS: Record<string, () => Count | Promise<Count>> = {
  types: () =>
    asCount(
      ['tsconfig.json', 'tsconfig.pure.json'].map((project) => run('tsc', '--noEmit', '-p', project)).every(Boolean),
    ),
  lint: () => asCount(run('biome', 'ci', '--colors=off', '--error-on-warnings')),
  unit: () => vitest('unit'),
  build: () => asCount(run('node', 'scripts/build.ts')),
  async browser() {
    for (const name of BROWSERS) await ensureBrowser(name); // an installation may take longer than a test may
    return vitest('browser', '--config', 'vitest.browser.config.ts');
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

mkdirSync(reports, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}`);
  const started = Date.now();
  const count = await Promise.resolve()
    .then(step)
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return asCount(false);
    });
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(
    `${name.padEnd(8)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(4)} failed ${seconds.padStart(7)} s`,
  );
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
