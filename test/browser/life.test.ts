/** The life of a page and of the extension: windows, tabs that sleep, ways back, removal and installation while pages are open. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFor } from '../../scripts/build.ts';
import { BROWSERS, inBrowser, press, until } from './harness.ts';
import { becomes, Door, firstPainted, opened, PAGES, painted, paints } from './highlighting.ts';

interface Tab {
  id: number;
  windowId: number;
}
interface Api {
  tabs: {
    get(tab: number): Promise<Tab>;
    move(tab: number, to: object): Promise<Tab>;
    discard(tab: number): Promise<Tab | undefined>;
    update(tab: number, how: object): Promise<Tab>;
    query(query: object): Promise<Tab[]>;
  };
  windows: { create(how: object): Promise<{ id: number }> };
  storage: { local: { get(key: null): Promise<object> } };
}
/** Calls `work` with the extension's API, and with what is given. */
const run = <T, G extends unknown[]>(door: Door, work: (api: Api, ...given: G) => Promise<T>, ...given: G) =>
  door.run(work as never, ...given) as Promise<T>;

const currentWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...((CSS.highlights as unknown as Map<string, Iterable<Range>>).get('readout-current') ?? [])].map(String),
  );

/** What the reader sees of the article. */
const picture = async (page: Page): Promise<string> => {
  await page.bringToFront();
  const article = await page.$('article');
  return (await article?.screenshot({ encoding: 'base64' })) ?? '';
};

describe.each(BROWSERS)('the life of pages in %s', (name) => {
  const world = inBrowser(name, PAGES);
  let door: Door;
  beforeAll(async () => {
    door = await Door.open(world.browser);
  });

  test('in two windows, and moved from one to the other', async () => {
    const { page, errors } = await opened(world, 'meeting.html');
    const before = await firstPainted(page);
    const tab = await door.tabOf(page);
    const other = await world.browser.browser.newPage({ type: 'window' });
    await other.goto(world.server.url('rtl.html'));
    await paints(other, 'Aliyev');
    const otherTab = await door.tabOf(other);
    const { windowId } = await run(door, ({ tabs }: Api, id: number) => tabs.get(id), otherTab);
    expect((await run(door, ({ tabs }: Api, id: number) => tabs.get(id), tab)).windowId).not.toBe(windowId);
    // What is chosen holds in both.
    await door.choose({ kinds: { official: false, country: true, mission: true } });
    for (const one of [page, other])
      await until('no officials', async () => (await painted(one)).official.length === 0, 10_000);
    await door.forgetChoices();
    await becomes(page, before);

    const move = ({ tabs }: Api, id: number, to: number) => tabs.move(id, { windowId: to, index: -1 });
    await run(door, move, tab, windowId);
    await becomes(page, before);
    await door.ready(tab, ({ readout }) => readout.headline?.includes('Cohen') === true);
    await door.toPage(tab, 'backgroundToPage.command', { command: 'next' });
    await until('the current one marked', async () => (await currentWords(page)).join().includes('Cohen'), 10_000);
    expect(await currentWords(other)).toEqual([]);
    expect(errors).toEqual([]);
    await other.close();
    await page.close();
  });

  test('on the way back and forth in the history', async () => {
    const { page, errors } = await opened(world, 'meeting.html');
    const before = await firstPainted(page);
    const tab = await door.tabOf(page);
    await page.goto(world.server.url('late.html'));
    await paints(page, 'Aliyev');
    await door.ready(tab, ({ readout }) => readout.article.url?.endsWith('late.html') === true);
    await page.evaluate(() => history.back()); // a driver waits in vain for a load from the cache
    await becomes(page, before);
    await door.ready(tab, ({ readout }) => readout.article.url?.endsWith('meeting.html') === true);
    await page.evaluate(() => history.forward());
    await paints(page, 'Aliyev');
    await door.ready(tab, ({ readout }) => readout.article.url?.endsWith('late.html') === true);
    expect(errors).toEqual([]);
    await page.close();
  });

  test.runIf(name === 'chrome')(
    'frozen, its last word is remembered, and it goes on (only Chromium freezes on demand)',
    async () => {
      const { page } = await opened(world, 'meeting.html');
      const before = await firstPainted(page);
      const tab = await door.tabOf(page);
      await door.page.bringToFront();
      const session = await page.createCDPSession();
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await door.ready(tab, ({ readout }) => readout.headline?.includes('Cohen') === true);
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await page.bringToFront();
      await becomes(page, before);
      await page.close();
    },
  );

  // A Chromium that is driven loads a discarded tab again at once, behind the others.
  test.runIf(name === 'firefox')('discarded, its last word is remembered; waked, it is read anew', async () => {
    const { page } = await opened(world, 'meeting.html');
    await firstPainted(page);
    const tab = await door.tabOf(page);
    await door.ready(tab, () => true);
    await door.page.bringToFront();
    const discard = async ({ tabs }: Api, id: number) => (await tabs.discard(id))?.id ?? id;
    const sleeping = await run(door, discard, tab);
    await door.ready(sleeping, ({ readout }) => readout.headline?.includes('Cohen') === true);
    const wake = ({ tabs }: Api, id: number) => tabs.update(id, { active: true });
    await run(door, wake, sleeping);
    await until('the page to answer', async () => {
      const state = await door.toPage(sleeping, 'backgroundToPage.state');
      return (state as { state?: string } | null)?.state === 'read';
    });
  });

  test('removed and installed again while a page is open', async () => {
    const { browser, origin } = world.browser;
    const id = name === 'chrome' ? new URL(origin).host : 'readout@readout.example';
    const { page, errors } = await opened(world, 'meeting.html');
    const before = await firstPainted(page);
    const highlighted = await picture(page);
    await browser.uninstallExtension(id);
    if (name === 'chrome') await becomes(page, { official: [], country: [], mission: [] });
    await until('nothing to be seen of them', async () => (await picture(page)) !== highlighted, 20_000);
    const plain = await picture(page);
    await page.mouse.move(300, 300);
    expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0);

    await browser.installExtension(builtFor(name), { enabledInIncognito: true });
    if (name === 'chrome') {
      // A click on the button grants the tab; the popup offers to read it.
      expect(await picture(page)).toBe(plain);
      const popup = await world.browser.toolbarPopupFor(page);
      await press(popup, 'main.empty button.primary');
    }
    await becomes(page, before);
    expect(await picture(page)).toBe(highlighted);
    expect(errors).toEqual([]);

    if (name === 'chrome') {
      // Firefox lets no driver allow an extension in private windows.
      const again = await Door.open(world.browser);
      const create = ({ windows }: Api, url: string) => windows.create({ incognito: true, url });
      const { id: windowId } = await run(again, create, world.server.url('rtl.html'));
      const find = ({ tabs }: Api, inWindow: number) => tabs.query({ windowId: inWindow });
      const [tab] = await run(again, find, windowId);
      if (!tab) throw new Error('no tab in the private window');
      await again.ready(tab.id, ({ readout }) => readout.officials.length > 0);
      expect(await run(again, ({ storage }) => storage.local.get(null))).toEqual({});
    }
    await page.close();
  });
});
