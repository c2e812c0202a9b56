/** The page's door: reads the article in front, paints it, answers the popup. Wiring only. */
import '../../lib/highlight/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start.ts';

/** The instance before this one: the script may be injected twice into the same page. */
const instances = globalThis as { readoutInstance?: () => void };

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    instances.readoutInstance?.();
    instances.readoutInstance = start(document);
  },
});
