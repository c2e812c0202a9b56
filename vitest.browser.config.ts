import { defineConfig } from 'vitest/config';

// End to end in real Chromium and real Firefox, one file after the other: a browser at a time is what a small machine carries.
// The limits are generous because every wait inside is for a condition; they only catch what never comes.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
