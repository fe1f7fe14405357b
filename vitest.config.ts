import { defineConfig } from 'vitest/config';

/** A browser on a shared processor may be held up; what is wrong is wrong twice. */
const BROWSER_RETRY = 1;
/** How long a browser may take to come to what is expected of it, on a processor that others use too. */
const BROWSER_POLL = { poll: { timeout: 20_000, interval: 100 } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Some tests read whole sets of pages, and may do so on a shared processor.
          testTimeout: 60_000,
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/golden/**/*.test.ts',
            'tests/structure.test.ts',
            'tests/structure/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/firefox/**', 'tests/e2e/toolbar/**'],
          retry: BROWSER_RETRY,
          expect: BROWSER_POLL,
          // One browser at a time: two would share the processor, and each other's patience.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'toolbar',
          environment: 'node',
          include: ['tests/e2e/toolbar/**/*.test.ts'],
          fileParallelism: false,
          retry: BROWSER_RETRY,
          expect: BROWSER_POLL,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'packages',
          environment: 'node',
          include: ['tests/packages/**/*.test.ts'],
          // They look at one build, which one of them makes.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          retry: BROWSER_RETRY,
          expect: BROWSER_POLL,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
