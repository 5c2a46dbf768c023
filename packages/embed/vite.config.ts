import { defineConfig } from 'vitest/config';

// The loader is one file without dependencies, for hosts with a bundler and for those without. Both stay under 5 kB gzip.
export default defineConfig({
  build: {
    target: 'es2023',
    lib: {
      entry: 'src/index.ts',
      name: 'RostraPortal',
      formats: ['es', 'iife'],
      fileName: (format) => (format === 'es' ? 'rostra-portal.js' : 'rostra-portal.iife.js'),
    },
    rolldownOptions: {
      // A library's ES module keeps its white space unless told: 0.7 kB of the 5.
      output: { minify: true },
      // The classic script knows its address by document.currentScript and never gets to import.meta.
      checks: { emptyImportMeta: false },
    },
  },
  test: {
    name: 'embed',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
  },
});
