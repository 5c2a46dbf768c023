import { defineConfig } from 'vitest/config';

/** All tests of the repository in one run; each package also runs alone, from its own folder. */
export default defineConfig({
  test: {
    projects: [
      'apps/*',
      'packages/*',
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], environment: 'node', testTimeout: 30_000 } },
    ],
  },
});
