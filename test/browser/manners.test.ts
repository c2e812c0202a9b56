/** We are guests: the page sees nothing of us, its own business goes on as before, and its tricks do us no harm. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, inBrowser, until } from './harness.ts';
import { becomes, Door, firstPainted, opened, PAGES, painted, paints } from './highlighting.ts';

/** Evaluates where the page's own scripts have no say. */
const apart = <T>(page: Page, work: () => T): Promise<T> =>
  (page.mainFrame() as unknown as { isolatedRealm(): { evaluate(work: () => T): Promise<T> } })
    .isolatedRealm()
    .evaluate(work);

const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

describe.each(BROWSERS)('a page in %s', (name) => {
  const world = inBrowser(name, PAGES);
  let door: Door;
  beforeAll(async () => {
    door = await Door.open(world.browser);
  });

  test('sees no node, no name, no style sheet, no message and no event of ours', async () => {
    const { page, errors } = await opened(world, 'witness.html');
    await firstPainted(page);
    expect(await page.evaluate('verdict()')).toEqual({ seen: [], otherNodes: [], newNames: 0, newSheets: 0 });
    expect(errors).toEqual([]);
    await page.close();
  });

  test('that breaks every tool it can reach is read all the same, and none of them was used', async () => {
    const { page, errors } = await opened(world, 'hostile.html');
    const words = await until('highlights', () =>
      apart(page, () => {
        // Firefox iterates over nothing of the page from a world apart.
        const words: string[] = [];
        const all = CSS.highlights as unknown as Map<string, Map<Range, Range>>;
        for (const kind of ['official', 'country', 'mission'])
          all.get(`readout-${kind}`)?.forEach((range) => {
            words.push(range.toString());
          });
        return words.join('|');
      }),
    );
    expect(words).toContain('Eli Cohen');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('keeps its links, its selection, its search and its prints', async () => {
    const { page, errors } = await opened(world, 'witness.html');
    const before = await firstPainted(page);
    // A click on a highlighted link.
    await page.bringToFront();
    await page.$eval('a', (a) => a.scrollIntoView({ block: 'center' }));
    const box = await (await page.$('a b'))?.boundingBox();
    if (!box) throw new Error('no link');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await until('the link followed', async () => (await page.evaluate(() => location.hash)) === '#cohen', 10_000);
    // A selection across highlights, as copied.
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('p');
      if (first) getSelection()?.selectAllChildren(first);
    });
    expect(await selected(page)).toBe(await page.$eval('p', (p) => p.innerText));
    // The browser's own search.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const found = await page.evaluate(() =>
      (globalThis as unknown as { find(words: string): boolean }).find('trade delegation'),
    );
    expect(found).toBe(true);
    expect(await selected(page)).toBe('trade delegation');
    await becomes(page, before);
    if (name === 'chrome') {
      // Firefox answers no questions about the style of highlights, and prints to a file only.
      const lines = () =>
        page.evaluate(() => {
          const p = document.querySelector('p');
          const style = p && getComputedStyle(p, '::highlight(readout-country)');
          return `${style?.textDecorationLine} ${style?.textDecorationStyle}`;
        });
      expect(await lines()).toBe('underline dotted');
      await page.emulateMediaType('print');
      expect(await lines()).not.toContain('underline');
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  test('is painted for a dark ground when it is dark, and again when it changes', async () => {
    const { page } = await opened(world, 'witness.html');
    await firstPainted(page);
    const names = () => page.evaluate(() => [...(CSS.highlights as unknown as Map<string, unknown>).keys()].sort());
    expect(await names()).toEqual(['readout-country', 'readout-mission', 'readout-official']);
    await page.evaluate(() => document.body.classList.add('night'));
    const dark = ['readout-country-dark', 'readout-mission-dark', 'readout-official-dark'];
    await until('dark', async () => String(await names()) === String(dark), 10_000);
    await door.choose({ look: 'lines' });
    await until('lines', async () => (await names()).every((one) => one.endsWith('-lines-dark')), 10_000);
    await door.choose({ look: 'paper' });
    await until('paper', async () => (await names()).every((one) => one.endsWith('-paper')), 10_000);
    await door.forgetChoices();
    await until('dark', async () => String(await names()) === String(dark), 10_000);
    await page.close();
  });

  test('is left alone or read as the reader chooses, at once', async () => {
    const { page } = await opened(world, 'meeting.html');
    const before = await firstPainted(page);
    const tab = await door.tabOf(page);
    expect(await door.toPage(tab, 'popupToPage.site')).toBe('localhost');
    const sites = (choice: object) => door.choose({ sites: { mode: 'all', off: [], on: [], ...choice } });
    const nothing = { official: [], country: [], mission: [] };
    // Off on this site, and on again.
    await sites({ off: ['localhost'] });
    await becomes(page, nothing);
    expect(await door.stateOf(tab)).toEqual({ state: 'off' });
    await sites({});
    await becomes(page, before);
    // Only sites that were chosen.
    await sites({ mode: 'chosen' });
    await becomes(page, nothing);
    await sites({ mode: 'chosen', on: ['localhost'] });
    await becomes(page, before);
    // Only when asked; a page opened then is not read before.
    await sites({ mode: 'ask' });
    await becomes(page, nothing);
    const other = await opened(world, 'rtl.html');
    const otherTab = await door.tabOf(other.page);
    await door.until(otherTab, ({ state }) => state === 'off');
    expect(await painted(other.page)).toEqual(nothing);
    await door.toPage(otherTab, 'popupToPage.analyseAnyway');
    await paints(other.page, 'Aliyev');
    // What was asked for stays, whatever is chosen meanwhile.
    await sites({ mode: 'chosen' });
    await paints(other.page, 'Aliyev');
    await door.forgetChoices();
    await becomes(page, before);
    expect(other.errors).toEqual([]);
    await other.page.close();
    await page.close();
  });
});
