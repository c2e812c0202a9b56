/** The harness and the installed package themselves: what every other end-to-end test stands on. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, inBrowser } from './harness.ts';

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
    expect([...(manifest.permissions as string[])].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    // Firefox lists every key it knows; an empty list or null is as good as none.
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
    ]) {
      expect(manifest[key] ?? [], key).toEqual([]);
    }
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
