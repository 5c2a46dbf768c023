import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'api',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/test-server.ts'],
    pool: 'forks',
    // The files of a worker share their modules: loading them anew for each was half of all the work (501 s of processor, then 225 to 278). Each file has a
    // database and a clock of its own (src/testing), and nothing in a module may outlive the test that set it.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
