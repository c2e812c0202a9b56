import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Text } from '../../components/text.ts';
import { PopupDoor } from '../popup/popup-door.tsx';
import { type FrontTab, frontTab, NO_TAB } from '../popup/tab.ts';
import { interfaceText } from '../popup/words.ts';
import { ImportBox } from './import-box.tsx';

/** The tab in front of the window this panel is in, whichever that comes to be. */
function useFrontTab(): FrontTab | null {
  const [tab, setTab] = useState<FrontTab | null>(null);
  useEffect(() => {
    let last = 0;
    const look = async () => {
      const turn = ++last;
      const found = await frontTab(location.search);
      // What was asked earlier may be answered later.
      if (turn === last) setTab((now) => (now && now.id === found?.id ? now : (found ?? NO_TAB)));
    };
    const { onActivated, onRemoved, onReplaced } = browser.tabs;
    for (const event of [onActivated, onRemoved, onReplaced]) event.addListener(look as never);
    void look();
    return () => {
      for (const event of [onActivated, onRemoved, onReplaced]) event.removeListener(look as never);
    };
  }, []);
  return tab;
}

/** The summary beside the page, for the tab in front. */
function Panel({ text }: { text: Text }) {
  const tab = useFrontTab();
  return (
    tab && (
      <PopupDoor key={tab.id} tab={tab} text={text} where="panel">
        <ImportBox tab={tab.id} text={text} />
      </PopupDoor>
    )
  );
}

const root = document.getElementById('app');
if (root) render(<Panel text={await interfaceText()} />, root);
