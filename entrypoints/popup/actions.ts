/** What the buttons of popup and side panel do. */
import browser from 'webextension-polyfill';
import type { PopupActions } from '../../components/popup.tsx';
import type { Site } from '../../components/site-line.tsx';
import type { Text } from '../../components/text.ts';
import { spansOf } from '../../lib/export/summary.ts';
import { toBackground, toPage } from '../../lib/messages.ts';
import { type Sites, withSite } from '../../lib/sites.ts';
import type { Kinds } from '../../lib/storage.ts';
import type { TabState } from '../../lib/tab-state.ts';
import { messageOf } from './error.ts';
import { placesOf, save } from './export.ts';
import { openPanel } from './panel.ts';
import type { FrontTab } from './tab.ts';

interface Tools {
  tab: FrontTab;
  text: Text;
  where: 'popup' | 'panel';
  /** What is so when a button is pressed. */
  now: { current: { state: TabState; kinds: Kinds; sites: Sites | null; site: Site | null } };
  ask(): void;
  setState(state: TabState): void;
  setKinds(kinds: Kinds): void;
  setSites(sites: Sites): void;
  say(words: string): void;
}

export function actionsOf({ tab, text, where, now, ask, setState, setKinds, setSites, say }: Tools): PopupActions {
  const fail = (error: unknown) => setState({ state: 'error', message: messageOf(error) });
  const gone = () => say(text.t('wordsGone'));
  const panel = where === 'popup' ? openPanel(tab, (error) => say(messageOf(error))) : undefined;
  return {
    ...(panel && { panel }),
    reveal(span) {
      const { state } = now.current;
      if (state.state !== 'ready') return;
      toPage(tab.id, 'popupToPage.reveal', { article: state.article, span }).then((found) => found || gone(), gone);
    },
    toggle(kind) {
      const { kinds } = now.current;
      setKinds({ ...kinds, [kind]: !kinds[kind] });
    },
    async export(format) {
      const { state } = now.current;
      if (state.state !== 'ready') return;
      const { article, readout } = state;
      try {
        // The page may have changed since the popup was opened: the export says where the words are now.
        const spans = spansOf(readout);
        const located = await toPage(tab.id, 'popupToPage.locate', { article, spans });
        say(text.t('exported', await save(format, readout, placesOf(spans, located))));
      } catch (error) {
        say(text.t('exportFailed', messageOf(error)));
      }
    },
    chooseSite(on) {
      const { sites, site } = now.current;
      if (sites && site) setSites(withSite(sites, site.host, on));
    },
    analyseAnyway() {
      setState({ state: 'reading' });
      toPage(tab.id, 'popupToPage.analyseAnyway', null).then(ask, fail);
    },
    inject() {
      setState({ state: 'reading' });
      toBackground('popupToBackground.inject', { tab: tab.id }).then(setState, fail);
    },
    retry() {
      setState({ state: 'reading' });
      toPage(tab.id, 'popupToPage.again', null).then(ask, ask);
    },
    again() {
      toPage(tab.id, 'popupToPage.again', null).then(ask, gone);
    },
    showStory(index) {
      toPage(tab.id, 'popupToPage.showStory', { index }).then((shown) => shown || gone(), gone);
    },
    settings() {
      void browser.runtime.openOptionsPage();
    },
    copy(details) {
      navigator.clipboard.writeText(details).then(
        () => say(text.t('copied')),
        (error) => say(messageOf(error)),
      );
    },
  };
}
