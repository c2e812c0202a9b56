import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookOut } from '../../lib/page/lookout.ts';

const STORY = `<p>The foreign minister of Norway received the ambassador of Chile for talks on a treaty about fish on Monday.</p>`;
const FOOTBALL = `<p>The striker scored twice in the second half, and the crowd in the stadium sang until long after the whistle.</p>`;

/** A page with a lookout on it, which counts what it is told. */
function lookedAt(body: string, { visible = true } = {}) {
  const { window } = new JSDOM(`<title>News</title><body>${body}`, {
    url: 'https://news.example/a/story',
    pretendToBeVisual: visible,
  });
  const told = { found: 0, left: 0, settled: false, alive: true };
  const stop = lookOut(window.document, {
    found: () => told.found++,
    left: () => told.left++,
    settled: () => told.settled,
    alive: () => told.alive,
  });
  const add = (html: string) => window.document.body.insertAdjacentHTML('beforeend', html);
  return { window, told, stop, add };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('lookout', () => {
  test('finds a story that is there, and asks once while the page stays as it is', () => {
    const { told } = lookedAt(STORY);
    vi.advanceTimersByTime(60_000);
    expect(told.found).toBe(1);
  });

  test('finds a story that is written late', () => {
    const { told, add } = lookedAt(FOOTBALL);
    vi.advanceTimersByTime(3_000);
    expect(told.found).toBe(0);
    add(STORY);
    vi.advanceTimersByTime(1_500);
    expect(told.found).toBe(1);
  });

  test('tells again of a page that grew, unless its story is being read', () => {
    const { told, add } = lookedAt(STORY);
    add('<p>More</p>');
    vi.advanceTimersByTime(600);
    expect(told.found).toBe(2);
    told.settled = true;
    add('<p>More</p>');
    vi.advanceTimersByTime(60_000);
    expect(told.found).toBe(2);
  });

  test('finds a story that is written into a shadow tree inside another one, on an element that was there', () => {
    const { told, window } = lookedAt('<news-page></news-page>');
    vi.advanceTimersByTime(3_000);
    expect(told.found).toBe(0);
    const outer = window.document.querySelector('news-page')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<news-story></news-story>';
    const inner = outer?.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = STORY;
    vi.advanceTimersByTime(1_500);
    expect(told.found).toBe(1);
  });

  test('looks again at a page that is translated, however late', async () => {
    const { told, window } = lookedAt('<p>Der Außenminister ist zu Gast.</p>');
    vi.advanceTimersByTime(60_000);
    expect(told.found).toBe(0);
    window.document.documentElement.lang = 'en';
    await vi.advanceTimersByTimeAsync(100);
    const p = window.document.querySelector('p');
    if (p) p.outerHTML = STORY;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told.found).toBeGreaterThan(0);
  });

  test('does not look at a page that nobody sees', () => {
    const { told, window } = lookedAt(STORY, { visible: false });
    expect(window.document.visibilityState).not.toBe('visible');
    vi.advanceTimersByTime(60_000);
    expect(told.found).toBe(0);
  });

  test('looks when the page comes to the front', () => {
    const { told, window } = lookedAt(STORY, { visible: false });
    Object.defineProperty(window.document, 'visibilityState', { value: 'visible' });
    window.document.dispatchEvent(new window.Event('visibilitychange'));
    expect(told.found).toBe(1);
  });

  test('begins anew when the page becomes another one', () => {
    const { told, window } = lookedAt(STORY);
    window.history.pushState(null, '', '/a/story#part');
    window.dispatchEvent(new window.Event('popstate'));
    expect(told).toMatchObject({ found: 1, left: 0 });
    window.history.pushState(null, '', '/another/story');
    window.dispatchEvent(new window.Event('popstate'));
    expect(told).toMatchObject({ found: 2, left: 1 });
  });

  test('an orphan stops, and so does a lookout that is stopped', () => {
    const orphan = lookedAt(FOOTBALL);
    const stopped = lookedAt(FOOTBALL);
    orphan.told.alive = false;
    stopped.stop();
    for (const { add } of [orphan, stopped]) add(STORY);
    vi.advanceTimersByTime(60_000);
    orphan.told.alive = true;
    for (const { add, window, told } of [orphan, stopped]) {
      add(STORY);
      window.history.pushState(null, '', '/another/story');
      window.dispatchEvent(new window.Event('popstate'));
      expect(told).toMatchObject({ found: 0, left: 0 });
    }
  });

  test('a page that puts its own things in the place of what we ask throws nothing', () => {
    const { told } = lookedAt(`<form name="getElementsByTagName"></form>${STORY}`);
    expect(() => vi.advanceTimersByTime(60_000)).not.toThrow();
    expect(told.found).toBe(0);
  });
});
