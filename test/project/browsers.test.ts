import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';

let folder = '';
const suffix = process.platform === 'win32' ? '.exe' : '';

/** Puts an empty program of that name into the folder. */
function program(name: string): string {
  const path = join(folder, name + suffix);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-browsers-'));
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
  vi.stubEnv('PATH', [join(folder, 'nothing'), folder].join(delimiter));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('what the user names comes before everything', () => {
  program('chromium');
  vi.stubEnv('CHROME_PATH', program('my-browser'));
  expect(findBrowser('chrome')).toBe(join(folder, `my-browser${suffix}`));
});

test('a wrong name is an error, not a reason to take another browser', () => {
  vi.stubEnv('FIREFOX_PATH', join(folder, 'missing'));
  expect(() => findBrowser('firefox')).toThrow(/FIREFOX_PATH .*missing/);
});

test.each([
  ['chrome', 'google-chrome'],
  ['chrome', 'microsoft-edge'],
  ['firefox', 'firefox-esr'],
] as const)('%s is found on the PATH as %s', (browser, name) => {
  const path = program(name);
  expect(findBrowser(browser)).toBe(path);
});

test('Chromium is preferred to Chrome', () => {
  program('google-chrome');
  const chromium = program('chromium');
  expect(findBrowser('chrome')).toBe(chromium);
});
