import { defineConfig } from 'vitest/config';

// Unit tests: quick, no network, no browser. Those in real browsers have their own config (vitest.browser.config.ts).
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/bench/**', 'node_modules/**'],
    environment: 'node',
    // The engine keeps no state between articles; a fresh world for each file would only cost time.
    isolate: false,
    testTimeout: 60_000,
  },
});
