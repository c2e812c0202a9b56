import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watch } from '../../lib/highlight/watch.ts';

function watched({ visible }: { visible: boolean }) {
  const { window } = new JSDOM('<p>One</p>', { pretendToBeVisual: visible });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const { document } = window;
  const seen = { looks: 0 };
  const watching = watch({
    document,
    roots: () => [],
    matters: () => true,
    urgent: () => false,
    look: () => seen.looks++,
  });
  const change = async () => {
    document.body.append('more');
    await Promise.resolve(); // records come in a microtask
    vi.advanceTimersByTime(1_000);
  };
  const show = () => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible' });
    document.dispatchEvent(new window.Event('visibilitychange'));
    vi.advanceTimersByTime(1_000);
  };
  return { seen, watching, change, show };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a change of the page', () => {
  test('is looked at', async () => {
    const { seen, change } = watched({ visible: true });
    await change();
    expect(seen.looks).toBe(1);
  });

  test('is looked at when the page is shown, where nobody sees it', async () => {
    const { seen, change, show } = watched({ visible: false });
    await change();
    expect(seen.looks).toBe(0);
    show();
    expect(seen.looks).toBe(1);
  });

  test('is not looked at after the end', async () => {
    const { seen, change, show, watching } = watched({ visible: false });
    await change();
    watching.stop();
    show();
    expect(seen.looks).toBe(0);
  });
});
