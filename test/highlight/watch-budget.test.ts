/** Looking at a page that changes, and what that may cost. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { concerns, SHARE, watch } from '../../lib/highlight/watch.ts';

const { window } = new JSDOM('<main><article><p>Words</p></article></main><aside></aside>', {
  pretendToBeVisual: true,
});
const { document } = window;
const article = document.querySelector('article') as Element;
const aside = document.querySelector('aside') as Element;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', window.MutationObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A watch whose looks take `cost` ms each by a clock of its own. */
function watched(cost: number) {
  let extra = 0;
  const looks: number[] = [];
  const state = { loose: false };
  const now = () => Date.now() + extra;
  const one = watch({
    document,
    roots: () => [],
    matters: (record) => concerns(record, document, [article]),
    urgent: () => state.loose,
    look() {
      looks.push(now());
      extra += cost;
    },
    now,
  });
  return { one, looks, state };
}

const touch = (element: Element) => element.setAttribute('class', String(Math.random()));

/** Changes the article every 20 ms for `duration` ms. */
async function flood(duration: number): Promise<void> {
  for (let at = 0; at < duration; at += 20) {
    touch(article);
    await vi.advanceTimersByTimeAsync(20);
  }
}

describe('a watch', () => {
  test('looks once after a burst, and not for what is no concern of the article', async () => {
    const { one, looks } = watched(1);
    touch(aside);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toHaveLength(0);
    await flood(160);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toHaveLength(1);
    one.stop();
    touch(article);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toHaveLength(1);
  });

  test('never takes more than its share of the thread', async () => {
    const { one, looks } = watched(30);
    await flood(20_000);
    expect(looks.length).toBeGreaterThan(5);
    const share = (30 * looks.length) / ((looks.at(-1) ?? 0) - (looks[0] ?? 0) + 30 / SHARE);
    expect(share).toBeLessThanOrEqual(SHARE * 1.01);
    one.stop();
  });

  test('looks ever less often at a page that never rests, until it is told to', async () => {
    const { one, looks } = watched(1);
    await flood(10_000);
    expect(one.restless()).toBe(true);
    const before = looks.length;
    await flood(10_000);
    expect(looks.length - before).toBeLessThan(4);
    one.lookNow();
    expect(one.restless()).toBe(false);
    one.stop();
  });

  test('but at once where what is shown has come loose', async () => {
    const { one, looks, state } = watched(1);
    await flood(20_000);
    const before = looks.length;
    state.loose = true;
    await flood(1_500);
    expect(looks.length).toBeGreaterThan(before);
    one.stop();
  });
});
