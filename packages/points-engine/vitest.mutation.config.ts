import { defineConfig } from 'vitest/config';

/** The tests that judge mutants: those of the rooms that are mutated. The replays of whole histories would notice too, and take a hundred times as long. */
export default defineConfig({
  test: {
    include: ['src/{rules,ledger,tiers,streaks,conditions}/**/*.test.ts'],
    exclude: ['src/ledger/ledger.model.test.ts'],
    environment: 'node',
  },
});
