/** The whole way of a story: the page, its highlights, the popup, the export; and the command line says the same of it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { MentionKind, Readout } from '../../lib/types.ts';
import { BROWSERS, downloadBy, firstHighlights, highlightsOf, inBrowser, press, textOf, until } from './harness.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

type Selector = { type: string; exact?: string; start?: number; end?: number };
interface Annotation {
  body: { purpose?: string; value?: string }[];
  target: { selector: Selector[] };
}
/** What of an export document is compared. */
interface Exported {
  first: { items: Annotation[] };
  readout: Readout;
}

/** The command line's document for a page. */
async function commandLine(url: string): Promise<Exported> {
  const args = [join(root, 'scripts/readout.ts'), '--url', url, url];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 26 }).catch((error) => {
    throw new Error(`the command line failed: ${error.stdout} ${error.stderr}`); // the reason is on standard output
  });
  return JSON.parse(stdout);
}

/** What an annotation marks: its kind, words and place. */
const markOf = ({ body, target }: Annotation) => {
  const selector = (type: string) => target.selector.find((one) => one.type === type);
  const { start = -1, end = -1 } = selector('TextPositionSelector') ?? {};
  const kind = body.find(({ purpose }) => purpose === 'tagging')?.value as MentionKind;
  return { kind, exact: selector('TextQuoteSelector')?.exact ?? '', start, end };
};

/** A document without what differs: when it was made, and the input that only the command line has. */
function lasting(document: Exported): unknown {
  const { source: _source, ...rest } = document as Exported & { source?: string };
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'created' ? undefined : value)));
}

/** The words each highlight has to paint, in the order of the page. */
function toPaint(document: Exported): Record<string, string[]> {
  const marks = document.first.items.map(markOf).sort((a, b) => a.start - b.start);
  const kinds: MentionKind[] = ['official', 'country', 'mission'];
  return Object.fromEntries(
    kinds.map((kind) => [`readout-${kind}`, marks.filter((mark) => mark.kind === kind).map(({ exact }) => exact)]),
  );
}

/** What is painted, once it is what should be; or what is painted after long enough. */
async function paintedLike(page: Page, expected: Record<string, string[]>): Promise<Record<string, string[]>> {
  let found: Record<string, string[]> = {};
  const look = async () => {
    const all = await highlightsOf(page);
    found = Object.fromEntries(Object.keys(expected).map((name) => [name, all[name] ?? []]));
    return JSON.stringify(found) === JSON.stringify(expected);
  };
  await until('the highlights', look, 15_000).catch(() => null);
  return found;
}

const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** What the server sends, as the browser parses it. */
const parsedSource = async (page: Page, url: string) => {
  const source = await (await fetch(url)).text();
  return page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, source);
};

/** Every participant the popup shows, by side: the state, then its people by name and office. */
const sidesIn = (popup: Page) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.sides > .side:not(.missing)')].map((side) => ({
      country: side.querySelector('.side-country-name')?.textContent,
      people: [...side.querySelectorAll('.person')].map((person) => [
        person.querySelector('.person-name bdi')?.textContent,
        person.querySelector('.person-role bdi')?.textContent,
      ]),
    })),
  );

describe.each(BROWSERS)('a story in %s', (name) => {
  const world = inBrowser(name);

  test.each(['meeting.html', 'summit.html', 'call.html', 'visit-called-off.html'])(
    '%s: highlights, popup and export are the command line’s',
    async (file) => {
      const url = world.server.url(file);
      const expected = await commandLine(url);
      const page = await world.open(file);
      await firstHighlights(page);
      const paint = toPaint(expected);
      expect(paint['readout-official']?.length).toBeGreaterThan(2);
      expect(await paintedLike(page, paint)).toEqual(paint);

      const popup = await world.browser.popupFor(page);
      await until('the summary', () => popup.$('.export-main'));
      const { readout } = expected;
      const meeting = readout.meetings.find(({ main }) => main);
      if (!meeting) throw new Error(`${file}: no main meeting`);
      const label = await popup.$eval('h1', (h1) => h1.querySelector('[aria-label]')?.getAttribute('aria-label'));
      expect(label ?? (await textOf(popup, 'h1'))).toContain(readout.headline);
      const people = (await sidesIn(popup)).flatMap((side) => side.people);
      const officials = meeting.participants.flatMap(
        ({ official }) => readout.officials.find(({ id }) => id === official) ?? [],
      );
      expect(people.map(([who]) => who).sort()).toEqual(officials.map((official) => official.name).sort());
      expect(people.map(([, role]) => role).sort()).toEqual(officials.map((official) => official.role ?? '').sort());
      const facts = await textOf(popup, '.facts-list');
      if (meeting.place?.city) expect(facts).toContain(meeting.place.city);
      const date = await popup.$('.facts-list time');
      expect((await date?.evaluate((time) => time.getAttribute('datetime'))) ?? null).toBe(meeting.date);

      const download = await downloadBy(world.browser.downloads, () => press(popup, '.export-main'));
      expect(download.name).toMatch(/\.json$/);
      const exported: Exported = JSON.parse(download.text);
      expect(exported.first.items.map(markOf)).toEqual(expected.first.items.map(markOf));
      expect(exported.readout).toEqual(expected.readout);
      expect(lasting(exported)).toEqual(lasting(expected));

      expect(await outerHtml(page)).toBe(await parsedSource(page, url));
      await popup.close();
      await page.close();
    },
  );

  test.each(['football.html', 'business.html'])('%s: nothing is marked until the reader asks', async (file) => {
    const url = world.server.url(file);
    const expected = await commandLine(url);
    expect(expected.readout.onTopic).toBe(false);
    const page = await world.open(file);
    const popup = await world.browser.popupFor(page);
    await until('the popup', () => popup.$('main.empty button.primary'));
    expect(await popup.$('.export-main')).toBeNull();
    expect(Object.values(await highlightsOf(page)).flat()).toEqual([]);

    await press(popup, 'main.empty button.primary');
    const download = await downloadBy(world.browser.downloads, () => press(popup, '.export-main'));
    const exported: Exported = JSON.parse(download.text);
    expect(exported.first.items.map(markOf)).toEqual(expected.first.items.map(markOf));
    const paint = toPaint(expected);
    expect(await paintedLike(page, paint)).toEqual(paint);
    expect(await outerHtml(page)).toBe(await parsedSource(page, url));
    await popup.close();
    await page.close();
  });
});
