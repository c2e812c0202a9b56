/** All that a page worth reading needs; run by gate.ts, not by itself (the build wraps it in a function: see wxt.config.ts). */
import '../../lib/highlight/highlights.css';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start.ts';
import { ourWorld } from './world.ts';

export default defineUnlistedScript(() => {
  ourWorld().start = start;
});
