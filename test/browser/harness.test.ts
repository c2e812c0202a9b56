/** The harness and the installed package themselves: what every other end-to-end test stands on. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, firstHighlights, inBrowser } from './harness.ts';

describe.each(BROWSERS)('the extension in %s', (name) => {
  const world = inBrowser(name);

  test('asks for no more than it needs, and can reach nothing', async () => {
    const page = await world.open('meeting.html');
    const popup = await world.browser.popupFor(page);
    const manifest = await popup.evaluate(() => {
      const api = (globalThis as unknown as { chrome: { runtime: { getManifest(): Record<string, unknown> } } }).chrome;
      return api.runtime.getManifest();
    });
    expect(manifest.manifest_version).toBe(3);
    // Firefox's sidebar needs no permission.
    const panel = name === 'chrome' ? ['sidePanel'] : [];
    expect([...(manifest.permissions as string[])].sort()).toEqual(['activeTab', 'scripting', ...panel, 'storage']);
    // Firefox lists every key it knows; an empty list or null is as good as none.
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(manifest[key] ?? [], key).toEqual([]);
    }
    // What a page could load it could look for, unless its address is another one every session.
    for (const given of (manifest.web_accessible_resources ?? []) as {
      resources: string[];
      use_dynamic_url: boolean;
    }[])
      expect(given).toMatchObject({ resources: ['page.js'], use_dynamic_url: true });
    await firstHighlights(page);
    const answers = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map(
            (address) =>
              new Promise((resolve) => {
                const script = Object.assign(document.createElement('script'), { src: address });
                script.onload = () => resolve('there');
                script.onerror = () => resolve('nothing there');
                document.head.append(script);
              }),
          ),
        ),
      ['page.js', 'gate.js', 'background.js'].map((name) => `${world.browser.origin}${name}`),
    );
    expect(new Set(answers)).toEqual(new Set(['nothing there']));
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => name.includes('extension:'))).toEqual([]);
    const reached = await popup.evaluate(
      (url) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
      world.server.url('meeting.html'),
    );
    expect(reached).toBe('refused');
    await popup.close();
    await page.close();
  });
});
