import { defineConfig } from 'vitest/config';
import { buildPlugins } from './build-plugins.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: buildPlugins(),
  test: {
    name: 'portal',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    // A screen is opened with its route's code, typed into and read like a person would; on a busy machine that takes seconds.
    testTimeout: 30_000,
  },
});
