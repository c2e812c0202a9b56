/** npm run zip: the packages for the stores (and, for Firefox, the sources its reviewers ask for) in .output/. */
import { join } from 'node:path';
import { zip } from 'wxt';
import { BROWSERS } from './build.ts';

const root = join(import.meta.dirname, '..');
for (const browser of BROWSERS) await zip({ root, browser });
