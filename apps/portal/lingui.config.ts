import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/**
 * Sentences are written in English in the source and stay inline in the build, so that every route carries only its own words.
 * `en.po` is what translators start from; another locale is a `.po` beside it, loaded when somebody asks for it.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['<rootDir>/src'] }],
  format: formatter({ lineNumbers: false, origins: false }),
});
