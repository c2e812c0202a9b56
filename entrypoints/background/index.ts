/** The background: analyses articles off the pages' threads, knows the readout of each tab, shows the badge. Wiring only. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundDoor, type Command, listen, toPage } from '../../lib/messages.ts';
import { readoutFor } from './readouts.ts';
import { inject, pageChanged, stateOf, tabClosed } from './tabs.ts';

const COMMANDS: readonly string[] = ['next', 'previous', 'toggle', 'card'] satisfies Command[];

export default defineBackground(() => {
  // All listeners are set at once, before anything is awaited: whatever woke the background is answered.
  listen(backgroundDoor, {
    'pageToBackground.analyse': ({ article, content }) => readoutFor(article, content),
    'pageToBackground.state': async (state, { tab }) => {
      if (tab?.id !== undefined) await pageChanged(tab.id, state);
      return null;
    },
    'popupToBackground.stateOf': ({ tab }) => stateOf(tab),
    'popupToBackground.inject': ({ tab }) => inject(tab),
  });

  browser.tabs.onRemoved.addListener((tab) => void tabClosed(tab).catch(() => undefined));

  browser.commands?.onCommand.addListener(async (name, given) => {
    if (!COMMANDS.includes(name)) return;
    const tab = given?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    // A page without our script has nothing to go to.
    if (tab !== undefined)
      await toPage(tab, 'backgroundToPage.command', { command: name as Command }).catch(() => undefined);
  });
});
