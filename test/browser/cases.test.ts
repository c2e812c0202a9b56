/** Pages that change under the reader: each a small page in pages/, what happens on it, and what must be painted then. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, inBrowser, until } from './harness.ts';
import {
  becomes,
  Door,
  type Found,
  firstPainted,
  type Opened,
  opened,
  PAGES,
  painted,
  paints,
} from './highlighting.ts';

interface Scene extends Opened {
  /** What was painted at first. */
  before: Found;
  door: Door;
}

interface Case {
  name: string;
  page: string;
  /** Nothing is painted at first. */
  unread?: boolean;
  /** What happens, and what is expected of it. */
  play(scene: Scene): Promise<void>;
}

const NOTHING: Found = { official: [], country: [], mission: [] };

/** Calls a function of the page's own script. */
const call = (page: Page, name: string, ...given: unknown[]): Promise<unknown> =>
  page.evaluate(`${name}(...${JSON.stringify(given)})`);

/** The words painted inside what `selector` names. */
const paintedIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      [...(CSS.highlights as unknown as Map<string, Iterable<Range>>)].flatMap(([, ranges]) =>
        [...ranges].filter(({ startContainer }) => startContainer.parentElement?.closest(wanted)).map(String),
      ),
    selector,
  );

/** Whether a painted official can be seen. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const ranges = (CSS.highlights as unknown as Map<string, Iterable<Range>>).get('readout-official');
    return [...(ranges ?? [])].some((range) => range.getClientRects().length > 0);
  });

/** Counts what is painted as often as it can, while `work` goes on; the smallest number of officials with words. */
async function least(page: Page, work: () => Promise<unknown>): Promise<number> {
  let smallest = Number.POSITIVE_INFINITY;
  let going = true;
  const counting = (async () => {
    while (going) {
      const { official } = await painted(page);
      smallest = Math.min(smallest, official.length);
    }
  })();
  await work();
  going = false;
  await counting;
  return smallest;
}

const goesOn = (heading: string): Case => ({
  name: `an article follows the first (${heading}), and the address with it`,
  page: 'infinite.html',
  async play({ page, before, door }) {
    const first = await least(page, async () => {
      await call(page, 'next', heading);
      await paints(page, 'Eide', 'Zhumangarin', 'Cohen');
    });
    expect(first).toBe(before.official.length);
    const tab = await door.tabOf(page);
    const inView = (index: number, words: string) =>
      door.ready(tab, ({ place, readout }) => place.index === index && readout.headline?.includes(words) === true);
    const top = await inView(0, 'Cohen');
    expect(top.place).toEqual({ index: 0, count: 2 });
    expect(top.readout.officials.map(({ name }) => name)).not.toContain('Espen Barth Eide');
    await page.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView({ block: 'start' }));
    const second = await inView(1, 'Eide');
    expect(second.readout.officials.map(({ name }) => name)).not.toContain('Eli Cohen');
    // What the popup of the first knows still leads there.
    const [mention] = top.readout.officials[0]?.mentions ?? [];
    expect(await door.toPage(tab, 'popupToPage.reveal', { article: top.article, span: mention })).toBe(true);
    await inView(0, 'Cohen');
    expect(await door.toPage(tab, 'popupToPage.showStory', { index: 1 })).toBe(true);
    await inView(1, 'Eide');
    expect(await door.toPage(tab, 'popupToPage.showStory', { index: 7 })).toBe(false);
  },
});

const unfolds = (way: string): Case => ({
  name: `the rest is unfolded (${way})`,
  page: `unfold.html?by=${way}`,
  async play({ page, before }) {
    expect(before.official.join()).not.toContain('President Aliyev');
    await call(page, 'unfold');
    const after = await paints(page, 'President Aliyev');
    expect(after.official.slice(0, before.official.length)).toEqual(before.official);
  },
});

const consent = (way: string): Case => ({
  name: `a consent dialog stands over the page (${way})`,
  page: `consent.html${way}`,
  async play({ page, before }) {
    expect(before.official.join()).toContain('Cohen');
    expect(await paintedIn(page, '[role=dialog]')).toEqual([]);
    await page.$eval('button', (button) => button.click());
    await becomes(page, before);
    await until('words to be seen', () => isSeen(page), 20_000);
  },
});

const translated = (wrapped: boolean): Case => ({
  name: `the page is translated and back (${wrapped ? 'as Chrome does' : 'as Firefox does'})`,
  page: 'translate.html',
  async play({ page, before, door }) {
    await call(page, 'translate', wrapped);
    await becomes(page, NOTHING);
    const tab = await door.tabOf(page);
    await door.ready(tab, ({ notice }) => notice === 'translated');
    await call(page, 'original');
    await becomes(page, before);
    await door.ready(tab, ({ notice }) => notice === null);
  },
});

const floods = (kind: string): Case => ({
  name: `a page floods mutations (${kind})`,
  page: 'flood.html',
  async play({ page, before, door }) {
    const tab = await door.tabOf(page);
    await call(page, 'flood', kind);
    await door.ready(tab, ({ notice }) => notice === 'restless');
    await call(page, 'rest');
    await door.toPage(tab, 'popupToPage.again');
    await becomes(page, before);
    await door.ready(tab, ({ notice }) => notice === null);
  },
});

const CASES: Case[] = [
  goesOn('h1'),
  goesOn('h2'),
  unfolds('class'),
  unfolds('append'),
  unfolds('details'),
  consent(''),
  consent('?locked'),
  translated(true),
  translated(false),
  floods('attributes'),
  floods('words'),
  {
    name: 'a page in another language is translated into English',
    page: 'translate.html?foreign',
    unread: true,
    async play({ page, door }) {
      const tab = await door.tabOf(page);
      await door.until(tab, ({ state }) => state !== 'reading');
      await call(page, 'original');
      await paints(page, 'Cohen');
    },
  },
  {
    name: 'a live report is written on, post by post',
    page: 'live.html',
    async play({ page, before }) {
      const smallest = await least(page, async () => {
        await call(page, 'run', 400);
        await paints(page, 'Fidan');
      });
      expect(smallest).toBe(before.official.length);
    },
  },
  {
    name: 'a list keeps only the rows in view',
    page: 'virtual.html',
    async play({ page, before, door }) {
      const rows = (await call(page, 'scrollRows', 13)) as number;
      expect(rows).toBe(19);
      await paints(page, 'Fidan');
      const tab = await door.tabOf(page);
      const { readout } = await door.ready(
        tab,
        (now) => now.notice === null && now.readout.officials.some(({ name }) => name.includes('Fidan')),
      );
      const names = readout.officials.map(({ name }) => name);
      // Those at the top were read, and are not forgotten.
      expect(names).toEqual(expect.arrayContaining(['Eli Cohen', 'Ilham Aliyev']));
      await call(page, 'scrollRows', 0);
      await becomes(page, before);
    },
  },
  {
    name: 'an article in nested shadow trees that come late',
    page: 'shadow-late.html',
    async play({ page, before }) {
      expect(before.official.length).toBeGreaterThan(4);
      await page.evaluate('for (const p of inner().querySelectorAll("p")) p.textContent = "" + p.textContent');
      await becomes(page, before);
    },
  },
  {
    name: 'hidden words are not painted',
    page: 'unseen.html',
    async play({ page, before }) {
      expect(await paintedIn(page, '[data-unseen], template')).toEqual([]);
      expect(before.official).toHaveLength(6);
      // Unfolded, the paragraph is read.
      await page.$eval('details', (details) => {
        details.open = true;
      });
      await until('the fold', async () => (await paintedIn(page, 'details p')).length > 0, 20_000);
    },
  },
  {
    name: 'soft hyphens, zero-width characters and tags inside of names',
    page: 'invisible.html',
    async play({ before }) {
      const bare = (words: string) => words.replace(/[\u00ad\u200b-\u200f\ufeff]/g, '').replace(/\s+/g, ' ');
      expect(before.official.map(bare)).toEqual(
        expect.arrayContaining(['Aliyev', 'Israel’s Foreign Minister Eli Cohen', 'President Ilham Aliyev', 'Cohen']),
      );
      expect(before.official.join()).toContain('\u00ad');
      expect(before.country.map(bare)).toEqual(expect.arrayContaining(['Azerbaijan', 'Israel']));
      expect(before.mission.map(bare).join()).toContain('embassy');
    },
  },
  {
    name: 'English words on a page that runs from right to left',
    page: 'rtl.html',
    async play({ page, before }) {
      expect(before.official.join()).toContain('Eli Cohen');
      await page.evaluate(() => {
        for (const p of document.querySelectorAll('p')) p.textContent = `${p.textContent}`;
      });
      await becomes(page, before);
    },
  },
  {
    name: 'navigation by the Navigation API, to another article, to none, and back',
    page: 'navigate.html',
    async play({ page, before, door }) {
      await page.$eval('a[href="/oslo.html"]', (link) => link.click());
      const oslo = await paints(page, 'Eide');
      expect(oslo.official.join()).not.toContain('Cohen');
      const tab = await door.tabOf(page);
      const state = await door.ready(tab, ({ notice }) => notice === null);
      expect(state.readout.article.url).toContain('/oslo.html');
      await page.$eval('a[href="/front.html"]', (link) => link.click());
      await becomes(page, NOTHING);
      await page.evaluate(() => history.go(-2));
      await becomes(page, before);
    },
  },
];

describe.each(BROWSERS)('what is painted in %s when', (name) => {
  const world = inBrowser(name, PAGES);
  let door: Door;
  beforeAll(async () => {
    door = await Door.open(world.browser);
  });

  test.each(CASES)('$name', async ({ page: file, play, unread }) => {
    const scene = await opened(world, file);
    const before = unread ? NOTHING : await firstPainted(scene.page);
    await play({ ...scene, before, door });
    expect(scene.errors).toEqual([]);
    await scene.page.close();
  });
});
