/**
 * Runs a script of the project on the pinned Node, after setting up what is missing:
 *
 *   node scripts/setup.mjs scripts/readout.ts page.html
 *
 * Plain JavaScript without dependencies: this file must run on Node 20.19 in a fresh clone. Everything it says goes to
 * stderr, so that standard output carries only what the script itself prints.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.set-up');
/** The `node` package's own place for the runtime, not .bin: no shell wrapper to go through on Windows. */
const pinned = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

function fail(message) {
  process.stderr.write(`\nreadout: ${message}\n`);
  process.exit(1);
}

/** What the installed packages depend on: the lock file, and the platform (a tree copied to another machine is stale). */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

/** Runs npm with its own Node rather than the pinned one, which it may be about to replace. Output goes to stderr. */
function npm(args, cwd = root) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli ? [process.env.npm_node_execpath ?? process.execPath, [cli]] : ['npm', []];
  const windowsShell = !cli && process.platform === 'win32';
  return spawnSync(command, [...first, ...args], { cwd, stdio: ['ignore', 2, 2], shell: windowsShell }).status === 0;
}

const runs = (node) => existsSync(node) && spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0;

/** Where npm was told to skip install scripts, the `node` package is there without its runtime: its script does no more than this. */
function installRuntime() {
  if (runs(pinned)) return;
  const folder = join(modules, 'node');
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, stdio: ['ignore', 2, 2] });
}

function install() {
  process.stderr.write('readout: installing dependencies…\n');
  if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail(
      'npm could not install the dependencies (its message is above). Is the package registry within reach? Then run the command again.',
    );
  }
  installRuntime();
  writeFileSync(stamp, fingerprint());
}

/** The pinned runtime, or the one at hand where it runs TypeScript by itself. */
function runtime() {
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(
    `the pinned Node is missing under node_modules and Node ${process.versions.node} is too old. Allow the install script of the package "node" (npm install-scripts approve node) and run the command again, or install Node 24.`,
  );
}

const upToDate = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
if (!upToDate) install();

const [script, ...args] = process.argv.slice(2);
if (script) {
  const file = join(root, script);
  if (!existsSync(file)) fail(`${script} does not exist.`);
  const node = runtime();
  // Whatever the script starts by the name of "node" is the pinned one too.
  const env = { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH };
  // npm starts scripts in the project's folder; file names are given from where the user stands.
  const cwd = process.env.INIT_CWD || process.cwd();
  const child = spawn(node, [file, ...args], { stdio: 'inherit', cwd, env });
  // The terminal sends Ctrl-C to both; wait for the script to end in its own way.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
