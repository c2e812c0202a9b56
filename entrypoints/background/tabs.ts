/** What is known of each tab. The page itself is asked where it can speak: nothing here is lost when the background is stopped. */
import browser from 'webextension-polyfill';
import { broadcast, toPage } from '../../lib/messages.ts';
import { readoutOf, tabState } from '../../lib/storage.ts';
import { type PageState, type TabState, tabStateOf } from '../../lib/tab-state.ts';

/** A page whose thread is busy for longer (ms) is shown as being read. */
const PATIENCE = 1_500;

/** What the manifest puts into every page (wxt.config.ts). */
const STYLES = ['/assets/page.css'];
const SCRIPTS = ['/page.js', '/gate.js'];

/** The page's word on itself; null when no content script answers. Rejects when the page takes too long. */
async function ask(tab: number): Promise<PageState | null> {
  const answer = toPage(tab, 'backgroundToPage.state', null).catch(() => null);
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, new Error('no answer yet')));
  return await Promise.race([answer, late]);
}

/** Whether a script may be put into the tab. */
async function mayTouch(tab: number): Promise<boolean> {
  return await browser.scripting.executeScript({ target: { tabId: tab }, func: () => true }).then(
    () => true,
    () => false,
  );
}

async function withReadout(tab: number, page: PageState): Promise<TabState> {
  const state = tabStateOf(page, page.state === 'read' ? await readoutOf(page.article).get() : null);
  if (state) return state;
  // Forgotten (there is room for so many): the page hands its article in again.
  void toPage(tab, 'backgroundToPage.again', null).catch(() => undefined);
  return { state: 'reading' };
}

/** The page's last word on itself, where it cannot speak: its thread is busy, or the browser has frozen or discarded it. */
async function lastWord(tab: number): Promise<TabState | null> {
  const page = await tabState(tab).get();
  return page && tabStateOf(page, page.state === 'read' ? await readoutOf(page.article).get() : null);
}

const isDiscarded = (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    ({ discarded }) => discarded === true,
    () => false,
  );

/** The present state of a tab, asked of its page. */
export async function stateOf(tab: number): Promise<TabState> {
  let page: PageState | null = null;
  try {
    page = await ask(tab);
  } catch {
    return (await lastWord(tab)) ?? { state: 'reading' };
  }
  if (page) return await withReadout(tab, page);
  const word = (await isDiscarded(tab)) ? await lastWord(tab) : null;
  return word ?? { state: (await mayTouch(tab)) ? 'not-injected' : 'blocked' };
}

/** Puts the content script into a tab that was open before the extension was. Needs `activeTab`: a click on the button. */
export async function inject(tab: number): Promise<TabState> {
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: STYLES });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: SCRIPTS });
  } catch {
    return { state: 'blocked' };
  }
  return await stateOf(tab);
}

/** The button's picture, as the browser names sizes: lit where a page is on topic, quiet elsewhere (the manifest's). */
const picture = (name: string) => ({ 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` });

/** The number of meetings on the button, which is lit; quiet and without a number where there is no story. */
async function badge(tab: number, state: TabState): Promise<void> {
  await browser.action.setIcon({ tabId: tab, path: picture(state.state === 'ready' ? '' : 'quiet-') });
  const meetings = state.state === 'ready' ? state.readout.meetings.length : 0;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#2f5bd7' });
  await browser.action.setBadgeText({ tabId: tab, text: meetings > 0 ? String(meetings) : '' });
}

/** A page says that its state has changed. */
export async function pageChanged(tab: number, page: PageState): Promise<void> {
  await (page.state === 'idle' ? tabState(tab).remove() : tabState(tab).set(page)).catch(() => undefined);
  const state = await withReadout(tab, page);
  // The tab may be gone by now.
  await badge(tab, state).catch(() => undefined);
  await broadcast('backgroundToAll.changed', { tab, state });
}

/** A tab was closed. */
export async function tabClosed(tab: number): Promise<void> {
  await tabState(tab).remove();
}
