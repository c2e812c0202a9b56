/** The tab in front, as the popup may see it. */
import browser from 'webextension-polyfill';
import type { PopupState } from '../../components/popup.tsx';
import type { Sites } from '../../lib/sites.ts';
import type { TabState } from '../../lib/tab-state.ts';

export interface FrontTab {
  id: number;
  /** Known only where activeTab has been granted (a click on the button). */
  url: string | null;
  /** A private window: no choice made there is remembered. */
  private: boolean;
}

/** Without a tab in front there is no page to read; no tab has the id 0, and the popup says that it may not read it. */
export const NO_TAB: FrontTab = { id: 0, url: null, private: false };

/** The tab in front; `?tab=` names another one (a popup opened as a page of its own). */
export async function frontTab(search: string): Promise<FrontTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isSafeInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, private: tab.incognito };
}

const STORES = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** Why extensions may not read this page, as far as its address says. */
export function whyBlocked(address: string | null): 'store' | 'pdf' | 'browser' | 'file' | 'other' {
  if (!address || !URL.canParse(address)) return 'other';
  const { protocol, hostname, pathname } = new URL(address);
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  return STORES.test(hostname) ? 'store' : 'other';
}

/** What the popup shows of what is known of the tab. The panel sees no addresses: it was opened by no click on the tab. */
export function popupStateOf(state: TabState, url: string | null, mode: Sites['mode'], inPanel: boolean): PopupState {
  if (state.state === 'blocked') return { state: 'blocked', why: inPanel && !url ? 'panel' : whyBlocked(url) };
  if (state.state === 'off') return { state: 'off', why: OFF[mode] };
  return state;
}

const OFF = { all: 'site', chosen: 'not-chosen', ask: 'ask' } as const;
