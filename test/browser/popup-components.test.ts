/** The popup's components in a real browser, in every state, under the policy that ships. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { serveGallery } from '../../scripts/gallery.ts';
import type { FolderServer } from '../../scripts/serve.ts';
import { fixtures } from '../components/fixtures/index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let gallery: FolderServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chrome'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  gallery?.close();
});

async function show(fixture: string, theme: 'light' | 'dark' = 'light', size = { width: 400, height: 600 }) {
  await page.setViewport(size);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(gallery.url(fixture));
  await page.waitForSelector('main');
}

const calls = () => page.evaluate(() => (window as unknown as { calls: [string, ...unknown[]][] }).calls);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const press = (selector: string) => page.$eval(selector, (e) => (e as HTMLElement).click());

describe.each(['light', 'dark'] as const)('accessible, %s', (theme) => {
  test.each(Object.keys(fixtures))('%s', async (fixture) => {
    await show(fixture, theme);
    if (await page.$('.map-place')) await page.waitForSelector('.map');
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { run } = (window as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } }).axe;
      type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
      return ((await run()).violations as Violation[]).map(({ id, nodes }) => [
        id,
        nodes[0]?.html,
        nodes[0]?.failureSummary,
      ]);
    });
    expect(violations).toEqual([]);
    expect(await page.$eval('main', (main) => (main as HTMLElement).innerText.trim().length)).toBeGreaterThan(30);
  });
});

describe('the summary', () => {
  it('shows all of the story without scrolling', async () => {
    await show('baku');
    await page.waitForSelector('.map');
    const below = await page.evaluate(() => {
      const floor = document.querySelector('.bottom')!.getBoundingClientRect().top;
      return [...document.querySelectorAll('.headline, .sides, .facts, .row')]
        .filter((e) => e.getBoundingClientRect().bottom > floor)
        .map((e) => e.textContent);
    });
    expect(below).toEqual([]);
  });

  it.each([320, 400, 800])('never scrolls sideways (%i pixels)', async (width) => {
    for (const fixture of ['baku', 'summit', 'long-names']) {
      await show(fixture, 'light', { width, height: 600 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it('asks the page to show what is pressed, the next place at each press', async () => {
    await show('baku');
    await press('.chip');
    const { state, text } = fixtures.baku!;
    if (state.state !== 'ready') throw new Error('not ready');
    const [topic] = state.readout.meetings[0]!.sources.topics;
    expect(await calls()).toEqual([['reveal', topic]]);
    expect(text.slice(topic!.start, topic!.end)).toBe('common strategic challenges');
    await press('.named-official .entry-name');
    await press('.named-official .entry-name');
    const mentions = state.readout.officials[0]!.mentions;
    expect((await calls()).slice(1)).toEqual([
      ['reveal', mentions[0]],
      ['reveal', mentions[1]],
    ]);
  });

  it('shows the words of what is pointed at and hides them after', async () => {
    await show('baku');
    await page.hover('.chip');
    expect(await page.$eval('.words', (e) => e.textContent)).toBe('common strategic challenges');
    await page.hover('.brand');
    expect(await page.$('.words')).toBeNull();
  });

  it('switches a kind off and on', async () => {
    await show('baku');
    const checked = () => page.$eval('.switch-country', (e) => e.getAttribute('aria-checked'));
    expect(await checked()).toBe('true');
    await press('.switch-country');
    expect([await checked(), await calls()]).toEqual(['false', [['toggle', 'country']]]);
  });

  it('unfolds quotes and sides', async () => {
    await show('baku');
    expect(await page.$$eval('.quote', (all) => all.length)).toBe(1);
    await press('.speaker .link');
    expect(await page.$$eval('.quote', (all) => all.length)).toBe(4);
    await show('summit');
    expect(await page.$$eval('.side', (all) => all.length)).toBe(6);
    await press('.sides-more .link');
    expect(await page.$$eval('.side', (all) => all.length)).toBe(10);
  });

  it('filters all that is named', async () => {
    await show('summit');
    await page.type('.filter input', 'kazakh');
    expect(await page.$$eval('.entry', (all) => all.map((e) => e.querySelector('.entry-text')?.textContent))).toEqual([
      'Kazakhstan',
    ]);
    await page.type('.filter input', 'zzz');
    expect(await page.$eval('.named .unstated', (e) => e.textContent)).toBe('Nothing matches “kazakhzzz”.');
  });
});

describe('by keyboard', () => {
  it('reaches every control and acts by Enter', async () => {
    await show('baku');
    const tag = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        if (at instanceof HTMLElement && at !== document.body) at.dataset.reached = 'yes';
        return at?.tagName ?? '';
      });
    const stops: string[] = [];
    // Once around: from the last control the focus leaves the page.
    do {
      await page.keyboard.press('Tab');
      stops.push(await tag());
    } while (stops.at(-1) !== 'BODY' && stops.length < 200);
    expect(new Set(stops.slice(0, -1))).toEqual(new Set(['BUTTON', 'INPUT']));
    expect(await page.$$eval('button:not([data-reached])', (all) => all.map((e) => e.textContent))).toEqual([]);
    await page.focus('.headline button');
    await page.keyboard.press('Enter');
    expect((await calls())[0]?.[0]).toBe('reveal');
  });

  it('drives the export menu', async () => {
    await show('baku');
    await page.focus('.export-more');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    expect(await focused()).toBe('Annotations (W3C JSON-LD)');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await calls()).toEqual([['export', 'markdown']]);
    expect(await page.$('[role=menu]')).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menu]');
    await page.keyboard.press('Escape');
    expect(await page.$('[role=menu]')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('export-more');
  });
});

describe('without a summary', () => {
  test.each([
    ['idle', 'Analyse anyway', 'analyseAnyway'],
    ['off-topic', 'Analyse anyway', 'analyseAnyway'],
    ['off', 'Analyse anyway', 'analyseAnyway'],
    ['not-english', 'Analyse anyway', 'analyseAnyway'],
    ['no-text', 'Try again', 'retry'],
    ['not-injected', 'Read it now', 'inject'],
    ['error', 'Try again', 'retry'],
  ])('%s offers: %s', async (fixture, label, action) => {
    await show(fixture);
    expect(await page.$eval('main .primary', (e) => e.textContent)).toBe(label);
    await press('main .primary');
    expect((await calls()).map(([name]) => name)).toEqual([action]);
  });

  it('hands out the details of an error', async () => {
    await show('error');
    await press('main .secondary');
    expect((await calls())[0]?.[1]).toContain('TypeError');
  });
});
