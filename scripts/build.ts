/** npm run build [chrome|firefox]…: the extension, ready to load, in .output/chrome-mv3 and .output/firefox-mv3. */
import { join } from 'node:path';
import { build } from 'wxt';

export type BrowserName = 'chrome' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

const root = join(import.meta.dirname, '..');

/** Where the built extension for `browser` lies. */
export const builtFor = (browser: BrowserName): string => join(root, '.output', `${browser}-mv3`);

/** Builds the extension for `browser`; throws where it does not build (what is wrong has been printed by then). */
export async function buildFor(browser: BrowserName): Promise<void> {
  await build({ root, browser });
}

if (import.meta.main) {
  const asked = BROWSERS.filter((browser) => process.argv.includes(browser));
  try {
    for (const browser of asked.length > 0 ? asked : BROWSERS) await buildFor(browser);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
