/** What the extension says of a page, asked from a page of its own; and what it paints. Knows nothing of the test runner. */
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../lib/tab-state.ts';
import type { ExtensionBrowser } from '../../scripts/launch.ts';
import { highlightsOf, until } from '../../scripts/observe.ts';

/** The words of each kind, in the order of the page. */
export type Found = Record<'official' | 'country' | 'mission', string[]>;

/** What is painted of each kind, in whichever style. */
export function kindsOf(found: Record<string, string[]>): Found {
  const of = (kind: string) =>
    Object.entries(found).flatMap(([name, texts]) => (name.startsWith(`readout-${kind}`) ? texts : []));
  return { official: of('official'), country: of('country'), mission: of('mission') };
}

export const painted = async (page: Page): Promise<Found> => kindsOf(await highlightsOf(page));

interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: {
    query(query: object): Promise<{ id: number; windowId: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } };
}

export type Ready = Extract<TabState, { state: 'ready' }>;

/** One page of the extension in a tab of its own, from which its messages are sent and its choices are made. */
export class Door {
  readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: ExtensionBrowser): Promise<Door> {
    const page = await browser.newPage();
    await page.goto(`${browser.origin}popup.html?tab=999999`, { waitUntil: [] });
    await until('the extension’s page', () =>
      page.evaluate(() => location.protocol.endsWith('extension:') && document.readyState === 'complete'),
    );
    return new Door(page);
  }

  /** Calls `work` in the extension's page with its API. */
  async run<T>(work: (api: Api, ...given: never[]) => Promise<T>, ...given: unknown[]): Promise<T> {
    const source = `(${work})(globalThis.chrome, ...${JSON.stringify(given)})`;
    return (await this.page.evaluate(source)) as T;
  }

  /** The tab's id; brings the page to the front. */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    const tab = await this.run(
      async ({ tabs }) => (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    if (tab === undefined) throw new Error('no tab is in front');
    return tab;
  }

  stateOf(tab: number): Promise<TabState> {
    const ask = async ({ runtime }: Api, id: number) =>
      runtime.sendMessage({ name: 'popupToBackground.stateOf', request: { tab: id } });
    return this.run(ask as never, tab) as Promise<TabState>;
  }

  /** Waits until the state is one of which `wanted` says something. */
  async until<T>(tab: number, wanted: (state: TabState) => T): Promise<NonNullable<T>> {
    let last: TabState | undefined;
    const probe = async () => {
      last = await this.stateOf(tab);
      return wanted(last);
    };
    return until('a state', probe, 20_000).catch(() => {
      throw new Error(`the state is ${JSON.stringify(last)?.slice(0, 300)}`);
    });
  }

  /** Waits until the page is read and `wanted` holds. */
  async ready(tab: number, wanted: (state: Ready) => boolean): Promise<Ready> {
    return (await this.until(tab, (now) => now.state === 'ready' && wanted(now) && now)) as Ready;
  }

  /** A message to the page, as the popup sends it; null where nobody answers. */
  toPage(tab: number, name: string, request: unknown = null): Promise<unknown> {
    const send = async ({ tabs }: Api, id: number, message: object) => tabs.sendMessage(id, message).catch(() => null);
    return this.run(send as never, tab, { name, request });
  }

  choose(values: Record<string, unknown>): Promise<void> {
    return this.run((async ({ storage }: Api, given: object) => storage.local.set(given)) as never, values);
  }

  forgetChoices(): Promise<void> {
    return this.run(async ({ storage }) => storage.local.clear());
  }
}
