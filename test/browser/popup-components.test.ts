/** The components of popup, side panel and settings in real browsers, in every state, under the policy that ships. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ensureBrowser } from '../../scripts/browsers.ts';
import { BROWSERS, type BrowserName } from '../../scripts/build.ts';
import { serveGallery } from '../../scripts/gallery.ts';
import type { FolderServer } from '../../scripts/serve.ts';
import { fixtures } from '../components/fixtures/index.ts';
import { choices } from '../components/fixtures/settings.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Firefox takes the theme of its pages from a preference: light, then dark. */
const SCHEME = { dark: 0, light: 1 } as const;
type Theme = keyof typeof SCHEME;

let gallery: FolderServer;
beforeAll(async () => {
  gallery = await serveGallery();
});
afterAll(() => gallery?.close());

async function launch(name: BrowserName, theme: Theme): Promise<Browser> {
  return await puppeteer.launch({
    browser: name,
    executablePath: await ensureBrowser(name),
    args: name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(name === 'firefox' && {
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': SCHEME[theme],
        'ui.prefersReducedMotion': 1,
      },
    }),
  });
}

interface View {
  theme?: Theme;
  size?: { width: number; height: number };
  /** Of the gallery's page: view, language, density, opened. */
  query?: Record<string, string>;
}

describe.each(BROWSERS)('%s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, 'light');
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  async function show(fixture: string, { theme = 'light', size = { width: 400, height: 600 }, query = {} }: View = {}) {
    await page.setViewport(size);
    if (name === 'chrome')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    const search = new URLSearchParams({ ...query, fixture }).toString();
    // The page is loaded once: axe-core and all fixtures are large.
    if (page.url() === 'about:blank') {
      await page.goto(gallery.url('idle'));
      await page.waitForSelector('main');
      await page.evaluate(axe);
    }
    await page.evaluate((wanted) => (window as unknown as { show(q: string): Promise<void> }).show(wanted), search);
    await page.mouse.move(0, 0);
    // The busy notice comes late, so that a readout that is ready is not preceded by it.
    await page.waitForFunction(() => (document.querySelector('main')?.innerText.length ?? 0) > 20);
  }

  // As JSON: WebDriver BiDi hands one object that occurs twice over only once.
  const calls = async (): Promise<[string, ...unknown[]][]> =>
    JSON.parse(await page.evaluate(() => JSON.stringify((window as unknown as { calls: unknown }).calls)));
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const press = (selector: string) => page.$eval(selector, (e) => (e as HTMLElement).click());
  /** What reaches out of the window at its side; [] where the page does not scroll sideways. */
  const sideways = () =>
    page.evaluate(() => {
      if (document.documentElement.scrollWidth <= innerWidth) return [];
      const all = [...document.body.querySelectorAll<HTMLElement>('*')];
      const out = all.filter(
        (e) => e.getBoundingClientRect().right > innerWidth + 0.5 || e.getBoundingClientRect().left < -0.5,
      );
      return out.map((e) => `${e.className || e.tagName}: ${e.textContent?.slice(0, 40)}`);
    });

  /** What axe-core finds in the page as it stands. */
  async function violations(): Promise<unknown[]> {
    if (await page.$('.map-place')) await page.waitForSelector('.map');
    return await page.evaluate(async () => {
      const { run } = (window as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } }).axe;
      type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
      return ((await run()).violations as Violation[]).map(({ id, nodes }) => [
        id,
        nodes[0]?.html,
        nodes[0]?.failureSummary,
      ]);
    });
  }

  describe.each(['light', 'dark'] as const)('accessible, %s', (theme) => {
    beforeAll(async () => {
      if (name !== 'firefox' || theme === 'light') return;
      // Firefox reads its theme when it starts. What follows stays dark there.
      await browser.close();
      browser = await launch(name, theme);
      page = await browser.newPage();
    });

    test('the theme is the one asked for', async () => {
      await show('idle', { theme });
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
    });

    test.each(Object.keys(fixtures))('%s', async (fixture) => {
      await show(fixture, { theme });
      expect(await violations()).toEqual([]);
      expect(await page.$eval('main', (main) => (main as HTMLElement).innerText.trim().length)).toBeGreaterThan(30);
    });

    test.each([
      ['baku', { view: 'panel' }],
      ['summit', { view: 'panel', opened: '' }],
      ['baku', { language: 'ar' }],
      ['error', { language: 'he' }],
      ...Object.keys(choices).map((choice): [string, Record<string, string>] => [choice, { view: 'settings' }]),
      ['all', { view: 'settings', language: 'ar' }],
    ])('%s %j', async (fixture, query) => {
      await show(fixture, { theme, query, size: { width: 460, height: 900 } });
      expect(await violations()).toEqual([]);
    });
  });

  describe('the summary', () => {
    it('shows all of the story without scrolling', async () => {
      await show('baku');
      await page.waitForSelector('.map');
      const below = await page.evaluate(() => {
        const floor = document.querySelector('.bottom')!.getBoundingClientRect().top;
        return [...document.querySelectorAll('.headline, .sides, .facts, .row')]
          .map((e) => ({ over: Math.round(e.getBoundingClientRect().bottom - floor), text: e.textContent }))
          .filter(({ over }) => over > 0);
      });
      expect(below).toEqual([]);
    });

    it.each([320, 400, 800])('never scrolls sideways (%i pixels)', async (width) => {
      for (const fixture of ['baku', 'summit', 'long-names']) {
        await show(fixture, { size: { width, height: 600 } });
        expect(await sideways()).toEqual([]);
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
      expect(await page.$$eval('.entry', (all) => all.map((e) => e.querySelector('.entry-text')?.textContent))).toEqual(
        ['Kazakhstan'],
      );
      await page.type('.filter input', 'zzz');
      expect(await page.$eval('.named .unstated', (e) => e.textContent)).toBe('Nothing matches “kazakhzzz”.');
    });
  });

  describe('by keyboard', () => {
    it('reaches every control', async () => {
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
      // The focus is with the browser's own controls now; Firefox gives it back to a new page only.
      const left = page;
      page = await browser.newPage();
      await left.close();
    });

    it('acts by Enter', async () => {
      await show('baku');
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
      ['not-chosen', 'Analyse anyway', 'analyseAnyway'],
      ['when-asked', 'Analyse anyway', 'analyseAnyway'],
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

  describe('about the page', () => {
    test.each(['changed', 'restless'])('%s offers to read again', async (fixture) => {
      await show(fixture);
      await press('.banner .link');
      expect(await calls()).toEqual([['again']]);
    });

    it('goes through several articles', async () => {
      await show('several');
      expect(await page.$eval('.stories', (e) => (e as HTMLElement).innerText.trim())).toBe(
        'Article 2 of 5 on this page',
      );
      await press('.stories .step:first-of-type');
      await press('.stories .step:last-of-type');
      expect(await calls()).toEqual([
        ['showStory', 0],
        ['showStory', 2],
      ]);
    });

    it('switches the site off and on', async () => {
      await show('baku');
      await press('.site-line .link');
      expect(await calls()).toEqual([['chooseSite', false]]);
      await show('off');
      await press('.site-line .link');
      expect(await calls()).toEqual([['chooseSite', true]]);
    });

    it('opens settings and side panel; the panel does not open itself', async () => {
      await show('baku');
      for (const label of ['Open in the side panel', 'Settings']) await press(`[aria-label="${label}"]`);
      expect(await calls()).toEqual([['panel'], ['settings']]);
      await show('baku', { query: { view: 'panel' } });
      expect(await page.$('[aria-label="Open in the side panel"]')).toBeNull();
    });
  });

  describe('an exported file in the panel', () => {
    it('is listed by what is found again', async () => {
      await show('baku', { query: { view: 'panel', opened: '' } });
      const parts = () => page.$$eval('.imported details summary', (all) => all.map((e) => e.textContent?.trim()));
      expect(await parts()).toEqual(['2 found again in this page', '1 not found in this page']);
      await press('.imported-list .evidence');
      expect(await calls()).toEqual([['show', 0]]);
      await press('.imported-file .link');
      expect(await parts()).toEqual([]);
    });

    it('can be dropped', async () => {
      await show('baku', { query: { view: 'panel' } });
      await page.$eval('.imported', (box) => {
        const data = new DataTransfer();
        data.items.add(new File(['{}'], 'cohen.json', { type: 'application/json' }));
        box.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      expect(await calls()).toEqual([['file', 'cohen.json']]);
    });
  });

  describe('the settings', () => {
    const settings = (fixture: string) =>
      show(fixture, { query: { view: 'settings' }, size: { width: 760, height: 900 } });

    it('choose where pages are read', async () => {
      await settings('all');
      await press('.site-list li .step');
      await press('input[value=chosen]');
      await page.type('.site-list input', 'https://www.news.example/world');
      await page.keyboard.press('Enter');
      expect(await calls()).toEqual([
        ['sites', { mode: 'all', off: ['weather.example.org'], on: [] }],
        ['sites', { mode: 'chosen', off: ['weather.example.org'], on: [] }],
        ['sites', { mode: 'chosen', off: ['weather.example.org'], on: ['news.example'] }],
      ]);
      await page.type('.site-list input', 'no site');
      await page.keyboard.press('Enter');
      expect(await page.$eval('.site-list .failed', (e) => e.textContent)).toBe('This is no site’s address.');
    });

    it('choose kinds and look, shown on a sentence', async () => {
      await settings('all');
      await press('.kind input');
      expect(await page.$('.sample-official')).toBeNull();
      expect(await page.$('.sample-country')).not.toBeNull();
      await press('input[value=paper]');
      await press('input[value=comfortable]');
      expect(await calls()).toEqual([
        ['kinds', { official: false, country: true, mission: true }],
        ['look', 'paper'],
        ['density', 'comfortable'],
      ]);
    });

    it('show the keys and lead to where they are set', async () => {
      await settings('all');
      expect(await page.$$eval('.keys div:nth-child(2) kbd', (all) => all.map((e) => e.textContent))).toEqual([
        'Alt',
        'Shift',
        '.',
      ]);
      await press('.settings-section > .secondary');
      expect(await calls()).toEqual([['rebind']]);
    });

    it('show the policy that forbids every connection', async () => {
      await settings('all');
      expect(await page.$eval('.proof', (e) => e.textContent)).toContain("connect-src 'none'");
    });
  });

  describe('in every language', () => {
    test.each(['en', 'fr', 'de', 'es', 'ar', 'he', 'az', 'tr'])('%s', async (language) => {
      for (const query of [{ language }, { language, view: 'panel' }] as Record<string, string>[]) {
        await show('baku', { query });
        const [lang, dir] = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        expect([lang, dir]).toEqual([language, ['ar', 'he'].includes(language) ? 'rtl' : 'ltr']);
        expect(await sideways()).toEqual([]);
      }
      // A key that is not there would be shown by its name.
      const said = await page.evaluate(() => document.body.innerText.split(/[^A-Za-z_]+/));
      expect(said.filter((word) => /[a-z][A-Z_]/.test(word) && word in english)).toEqual([]);
    });

    it('mirrors the sheet where writing runs from the right', async () => {
      const edges = () =>
        page.$$eval('.side', (all) => all.map((e) => e.getBoundingClientRect().left > innerWidth / 2 - 10));
      await show('baku');
      expect(await edges()).toEqual([false, true]);
      await show('baku', { query: { language: 'ar' } });
      expect(await edges()).toEqual([true, false]);
    });
  });

  describe('with large type', () => {
    test.each([
      ['baku', {}],
      ['summit', {}],
      ['long-names', { language: 'de' }],
      ['baku', { view: 'panel' }],
    ])('%s %j keeps everything in sight, twice as large', async (fixture, query) => {
      await show(fixture, { query: query as Record<string, string> });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await sideways()).toEqual([]);
      // Nothing that may be pressed is cut off at the side.
      const cut = await page.$$eval('button', (all) =>
        all
          .filter((e) => e.offsetParent)
          .filter((e) => {
            const { left, right } = e.getBoundingClientRect();
            return left < -1 || right > innerWidth + 1;
          })
          .map((e) => e.textContent),
      );
      expect(cut).toEqual([]);
    });
  });

  describe('the map', () => {
    it('never writes one label over another', async () => {
      for (const fixture of Object.keys(fixtures)) {
        await show(fixture);
        if (!(await page.$('.map-place'))) continue;
        await page.waitForSelector('.map');
        const over = await page.$$eval('.map text', (all) => {
          // A text's box has room above and below its letters: that much may be shared.
          const boxes = all.map((e) => ({ name: e.textContent, ...e.getBoundingClientRect().toJSON() }));
          return boxes.flatMap((a, i) =>
            boxes
              .slice(i + 1)
              .filter(
                (b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 5 && b.top < a.bottom - 5,
              )
              .map((b) => `${a.name} / ${b.name}`),
          );
        });
        expect(over, fixture).toEqual([]);
      }
    });
  });
});
