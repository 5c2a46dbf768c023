import { defineConfig } from 'vitest/config';

/** The engine decides what people are owed: every branch of it is taken by a test (`vitest run --coverage` from this folder). */
export default defineConfig({
  test: {
    name: '@rostra/points-engine',
    include: ['src/**/*.test.ts'],
    environment: 'node',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/testing/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 100 },
    },
  },
});
