import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/**
 * Sentences are written in English in the source and stay inline in the build, so that every route carries only its own words.
 * `en.po` is what translators start from; another language is a `.po` beside it, loaded when somebody reads it. Where a sentence stands is noted beside it,
 * for translators and because the build keeps the console's sentences from champions by it.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
  format: formatter({ lineNumbers: false, origins: true }),
});
