/** Side panel and settings page of the built extension: the panel follows the tab in front; a choice reaches the pages. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, downloadBy, firstHighlights, highlightsOf, inBrowser, press, textOf, until } from './harness.ts';

const says = (page: Page, words: string) =>
  until(words, async () => (await page.evaluate(() => document.body.innerText)).includes(words));

describe.each(BROWSERS)('%s', (name) => {
  const world = inBrowser(name);

  test('the panel shows the story of the tab in front, and follows', async () => {
    const meeting = await world.open('meeting.html');
    await firstHighlights(meeting);
    const football = await world.open('football.html');
    const panel = await world.browser.extensionPage('sidepanel.html');
    await meeting.bringToFront();
    await until('the summary', () => panel.$('.sides'));
    const headline = await textOf(panel, '.headline');
    expect(headline).toContain('met');
    await football.bringToFront();
    await until('another state', async () => !(await panel.$('.sides')) && (await panel.$('.notice')));
    await meeting.bringToFront();
    await until('the summary again', () => panel.$('.sides'));
    expect(await textOf(panel, '.headline')).toBe(headline);
    // A line of the panel leads to its words in the page.
    await press(panel, '.person');
    await until('the flash', async () => (await highlightsOf(meeting))['readout-flash']?.length);
    await panel.close();
  });

  test('an exported file is found again in the page, and a stranger’s is not', async () => {
    const page = await world.open('meeting.html');
    await firstHighlights(page);
    const panel = await world.browser.extensionPage('sidepanel.html');
    await page.bringToFront();
    await until('the summary', () => panel.$('.sides'));
    const { name: file, text } = await downloadBy(world.browser.downloads, () => press(panel, '.export-main'));
    const total = (JSON.parse(text) as { total: number }).total;
    const open = (content: string, name: string) =>
      panel.$eval(
        '.imported',
        (box, content, name) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], name, { type: 'application/json' }));
          box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        content,
        name,
      );
    await open(text, file);
    await until('the list', () => panel.$('.imported details'));
    const parts = () => panel.$$eval('.imported summary', (all) => all.map((e) => e.textContent?.trim()));
    expect(await parts()).toEqual([`${total} found again in this page`]);
    await press(panel, '.imported-list .evidence');
    await until('the flash', async () => (await highlightsOf(page))['readout-flash']?.length);
    await open('{"not": "annotations"}', 'strange.json');
    await until('why not', () => panel.$('.imported .failed'));
    expect(await textOf(panel, '.imported-file')).toContain('strange.json');
    await press(panel, '.imported-file .link');
    await until('nothing is open', async () => !(await panel.$('.imported-file')));
    await panel.close();
  });

  test('what the settings choose, pages follow and the popup shows', async () => {
    const page = await world.open('meeting.html');
    await firstHighlights(page);
    const settings = await world.browser.extensionPage('options.html');
    await says(settings, 'Nothing leaves this browser.');
    expect(await textOf(settings, '.proof')).toContain("connect-src 'none'");
    expect(await settings.$$eval('.keys kbd', (all) => all.length)).toBeGreaterThanOrEqual(3);
    await press(settings, '.kind input');
    await until('no official is highlighted', async () => !(await highlightsOf(page))['readout-official']?.length);
    await press(settings, 'input[value=comfortable]');
    const popup = await world.browser.popupFor(page);
    await until('the popup', () => popup.$('.switch-official'));
    expect(await popup.$eval('.switch-official', (e) => e.getAttribute('aria-checked'))).toBe('false');
    expect(await popup.evaluate(() => document.documentElement.dataset.density)).toBe('comfortable');
    // The site of the page is switched off from the popup, and on again in the settings.
    await press(popup, '.site-line .link');
    await until('the site is in the list', () => settings.$('.site-list li'));
    await until('the popup says so', () => popup.$('main.empty .site-line'));
    await press(settings, '.site-list li .step');
    await until('the story is back', () => popup.$('.sides'));
    await press(settings, '.kind input');
    await press(settings, 'input[value=compact]');
    await Promise.all([popup.close(), settings.close()]);
  });
});
