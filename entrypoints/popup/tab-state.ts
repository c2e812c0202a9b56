import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { allDoor, listen, toBackground } from '../../lib/messages.ts';
import type { TabState } from '../../lib/tab-state.ts';
import { messageOf } from './error.ts';
import type { FrontTab } from './tab.ts';

/** The state of a tab, followed as it changes; how to set it for the moment; and how to ask for it. */
export function useTabState(tab: FrontTab): [TabState, (state: TabState) => void, () => void] {
  const [state, setState] = useState<TabState>({ state: 'reading' });
  const ask = useCallback(() => {
    toBackground('popupToBackground.stateOf', { tab: tab.id }).then(setState, (error) =>
      setState({ state: 'error', message: messageOf(error) }),
    );
  }, [tab.id]);
  useEffect(() => {
    ask();
    // A page that says nothing of itself (one of the browser's, one the gate sends away) is asked when it has come.
    const updated = (id: number, change: { status?: string | undefined }) => {
      if (id === tab.id && change.status === 'complete') ask();
    };
    browser.tabs.onUpdated.addListener(updated);
    const deaf = listen(allDoor, {
      'backgroundToAll.changed': (changed) => {
        if (changed.tab === tab.id) setState(changed.state);
        return null;
      },
    });
    return () => {
      browser.tabs.onUpdated.removeListener(updated);
      deaf();
    };
  }, [ask, tab.id]);
  return [state, setState, ask];
}
