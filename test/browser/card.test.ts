/** The card behind a highlight: it opens, leaves the word alone, goes away, and never stands in the way. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, inBrowser, until } from './harness.ts';
import { Door, firstPainted, openCards, opened, PAGES, rectOf } from './highlighting.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const opens = (page: Page) => until('the card', async () => (await openCards(page)) === 1, 10_000);
const closes = (page: Page) => until('the card gone', async () => (await openCards(page)) === 0, 10_000);

const cardBox = (page: Page): Promise<Box> =>
  page.$eval('html > [popover]', (host) => {
    const { left, right, top, bottom } = host.getBoundingClientRect();
    return { left, right, top, bottom };
  });

/** Rests the pointer on the middle of what `selector` names. */
async function restOn(page: Page, selector: string): Promise<Box> {
  const box = await page.$eval(selector, (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });
  await page.mouse.move(2, Math.max(2, box.top - 40 < 2 ? box.bottom + 60 : box.top - 40));
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 3 });
  return box;
}

describe.each(BROWSERS)('the card in %s', (name) => {
  const world = inBrowser(name, PAGES);
  let door: Door;
  beforeAll(async () => {
    door = await Door.open(world.browser);
  });

  // 640 × 450 is what a window of 1280 × 900 shows at 200 %; 320 wide is a telephone.
  test.each([
    [1280, 900],
    [640, 450],
    [320, 500],
  ])('stands beside its word, inside a window of %i × %i, in every corner', async (width, height) => {
    const { page, errors } = await opened(world, 'edges.html');
    await page.setViewport({ width, height });
    await firstPainted(page);
    await page.bringToFront();
    for (const corner of ['#top-left', '#top-right', '#bottom-left', '#bottom-right']) {
      const word = await restOn(page, corner);
      await opens(page);
      const card = await cardBox(page);
      expect(card.top >= word.bottom || card.bottom <= word.top, `${corner} is hidden`).toBe(true);
      expect([card.left >= 0, card.right <= width, card.top >= 0, card.bottom <= height], corner).not.toContain(false);
      await page.keyboard.press('Escape');
      await closes(page);
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  test('goes away when the pointer leaves, stays while it is in it, and goes away on scrolling', async () => {
    const { page } = await opened(world, 'witness.html');
    await firstPainted(page);
    await page.bringToFront();
    const word = await rectOf(page, 'Ilham Aliyev');
    const rest = () => page.mouse.move((word.x + word.right) / 2, (word.y + word.bottom) / 2, { steps: 3 });
    await page.mouse.move(3, 3);
    await rest();
    await opens(page);
    const { left, top, bottom } = await cardBox(page);
    await page.mouse.move(left + 20, (top + bottom) / 2, { steps: 6 });
    await new Promise((resolve) => setTimeout(resolve, 700)); // longer than the grace it has outside
    expect(await openCards(page)).toBe(1);
    await page.mouse.move(3, 3, { steps: 3 });
    await closes(page);
    await rest();
    await opens(page);
    await page.evaluate(() => {
      document.body.style.height = '300vh';
      scrollBy(0, 5);
    });
    await closes(page);
    await page.close();
  });

  test('opens at a link and lets the click through', async () => {
    const { page } = await opened(world, 'witness.html');
    await firstPainted(page);
    await page.bringToFront();
    await restOn(page, 'a b');
    await opens(page);
    await page.mouse.down();
    await page.mouse.up();
    await until('the link followed', async () => (await page.evaluate(() => location.hash)) === '#cohen', 10_000);
    await page.close();
  });

  test('is opened, read, walked and closed by keys alone', async () => {
    const { page, errors } = await opened(world, 'meeting.html');
    await firstPainted(page);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const tab = await door.tabOf(page);
    const command = (which: string) => door.toPage(tab, 'backgroundToPage.command', { command: which });
    const current = () =>
      page.evaluate(() => {
        const [range] = (CSS.highlights as unknown as Map<string, Iterable<Range>>).get('readout-current') ?? [];
        return range ? `${String(range)} ${range.getBoundingClientRect().y}` : '';
      });
    await command('next');
    const first = await until('a current one', current, 10_000);
    await command('next');
    await until('the next one', async () => (await current()) !== first, 10_000);
    await command('previous');
    await until('the first one again', async () => (await current()) === first, 10_000);
    await command('card');
    await opens(page);
    const focused = () => page.evaluate(() => document.activeElement === document.querySelector('html > [popover]'));
    expect(await until('the focus in the card', focused, 10_000)).toBe(true);
    if (name === 'chrome') {
      // What a screen reader is told; Firefox shows no driver its tree.
      const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
      expect(tree).toMatch(/"role":"dialog"[^{}]*"name":"Eli Cohen[^"]*Foreign Minister, Israel/);
      expect(tree).toContain('Next mention');
    }
    // To "next mention" and on.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(
      'another mention',
      async () => (await current()) !== first && (await current()).includes('Cohen'),
      10_000,
    );
    await opens(page);
    await page.keyboard.press('Escape');
    await closes(page);
    await command('toggle');
    await until('nothing painted', async () => (await current()) === '', 10_000);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('opens on a tap', async () => {
    const { page } = await opened(world, 'meeting.html');
    if (name === 'chrome') await page.setViewport({ width: 400, height: 700, hasTouch: true, isMobile: true });
    await firstPainted(page);
    await page.bringToFront();
    const word = await rectOf(page, 'Ilham Aliyev');
    await page.touchscreen.tap((word.x + word.right) / 2, (word.y + word.bottom) / 2);
    await opens(page);
    await page.touchscreen.tap(200, 5);
    await closes(page);
    await page.close();
  });
});
