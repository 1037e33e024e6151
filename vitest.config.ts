import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Room for what lives shortly: with the usual 16 MiB the processes of the tests spend a tenth of their time clearing it up. */
const execArgv = ['--max-semi-space-size=64'];

export default defineConfig({
  test: {
    // Both cores: the default leaves one of two idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{contract,engine,shell,cli,house}/**/*.test.ts'],
          setupFiles: [],
          globalSetup: 'test/engine/prepared-folder.ts',
          testTimeout: 30_000,
          // On a busy machine the first company file of a process takes its time.
          hookTimeout: 30_000,
          // Reading every module anew for each file took longer than the tests: files share those of their process.
          isolate: false,
          execArgv,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/renderer/quick-react.ts'],
          globalSetup: 'test/engine/prepared-folder.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          isolate: false,
          execArgv,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as a page is waited for: a second is nothing on a busy machine.
          expect: { poll: { timeout: 20_000 } },
          // Two windows at a time: one alone leaves a core idle, more than two starve each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
