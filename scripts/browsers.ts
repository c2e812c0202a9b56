/** Finds a Chromium and a Firefox on this machine, or gets one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import type { BrowserName } from './build.ts';

const CACHE = join(import.meta.dirname, '../.cache/browsers');

/** Where each browser is usually found, in the order we prefer them. */
const PLACES: Record<
  BrowserName,
  { variable: string; commands: string[]; debian: string; files: Partial<Record<NodeJS.Platform, string[]>> }
> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'chrome',
    ],
    debian: 'chromium',
    files: {
      linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    debian: 'firefox-esr',
    files: {
      linux: [
        '/usr/lib/firefox/firefox',
        '/usr/lib/firefox-esr/firefox-esr',
        '/opt/firefox/firefox',
        '/snap/bin/firefox',
      ],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The roots under which Windows and macOS keep programs for everyone and for one user; '' elsewhere. */
function roots(): string[] {
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  }
  return process.platform === 'darwin' ? ['', homedir()] : [''];
}

/** The browser's program on this machine, or null. A path given in CHROME_PATH or FIREFOX_PATH must be right. */
export function findBrowser(browser: BrowserName): string | null {
  const { variable, commands, files } = PLACES[browser];
  const given = process.env[variable];
  if (given) {
    if (!isProgram(given)) throw new Error(`${variable} is ${given}, which is no program.`);
    return given;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const usual = (files[process.platform] ?? []).flatMap((file) => roots().map((root) => join(root, file)));
  return [...onPath, ...usual].find(isProgram) ?? null;
}

const say = (text: string) => process.stderr.write(`readout: ${text}\n`);

/** Installs Debian's own package. Returns whether it could. */
function installFromDebian(name: string): boolean {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return false;
  say(`installing Debian's package ${name}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] }).status === 0;
  apt('update'); // may fail in part and still leave lists that are good enough
  return apt('install', '-y', '--no-install-recommends', name);
}

/** Downloads the stable release into the project's cache, or finds it there. */
async function installIntoCache(browser: BrowserName): Promise<string> {
  const kind = browser === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
  const cached = (await getInstalledBrowsers({ cacheDir: CACHE })).find((entry) => entry.browser === kind);
  if (cached && isProgram(cached.executablePath)) return cached.executablePath;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('no release for this platform');
  say(`downloading ${browser} into .cache/browsers…`);
  const buildId = await resolveBuildId(kind, platform, 'stable');
  return (await install({ browser: kind, buildId, cacheDir: CACHE })).executablePath;
}

/** The browser's program: found, or installed on the way. Throws an error that says what to do where none can be had. */
export async function ensureBrowser(browser: BrowserName): Promise<string> {
  const found = findBrowser(browser);
  if (found) return found;
  const { variable, debian } = PLACES[browser];
  if (installFromDebian(debian)) {
    const installed = findBrowser(browser);
    if (installed) return installed;
  }
  try {
    return await installIntoCache(browser);
  } catch (error) {
    const title = browser === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox';
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Found no ${title} and could not download one (${why}). Install it, or set ${variable} to its program, and run the command again.`,
    );
  }
}
