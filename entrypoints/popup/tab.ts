/** The tab in front, as the popup may see it. */
import browser from 'webextension-polyfill';
import type { PopupState } from '../../components/popup.tsx';
import type { TabState } from '../../lib/tab-state.ts';

export interface FrontTab {
  id: number;
  /** Known only where activeTab has been granted (a click on the button). */
  url: string | null;
}

/** The tab in front; `?tab=` names another one (a popup opened as a page of its own). */
export async function frontTab(search: string): Promise<FrontTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isSafeInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
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

/** What the popup shows of what is known of the tab. */
export function popupStateOf(state: TabState, url: string | null): PopupState {
  return state.state === 'blocked' ? { state: 'blocked', why: whyBlocked(url) } : state;
}
