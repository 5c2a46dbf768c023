import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** Languages that exist. English stands in the source itself. */
const catalogues: Readonly<Record<string, () => Promise<void>>> = {
  en: async () => undefined,
};

/** Made-up languages to look at screens in: `en-XA` lengthens and marks every sentence, `ar-XB` also runs from right to left. */
const pseudoLocales = ['en-XA', 'ar-XB'];

/**
 * Puts a locale in force: its words, its way to write numbers and dates, and the direction of the page. A locale whose language
 * nobody has translated yet gives English.
 */
export async function startI18n(wanted: string): Promise<void> {
  const isPseudo = pseudoLocales.includes(wanted);
  const locale = isPseudo || Object.hasOwn(catalogues, languageOf(wanted)) ? wanted : 'en';
  if (isPseudo) {
    const { pseudoCompiler } = await import('./pseudo-locale.ts');
    i18n.setMessagesCompiler(pseudoCompiler(compileMessage));
  } else {
    i18n.setMessagesCompiler(compileMessage);
    await catalogues[languageOf(locale)]?.();
  }
  i18n.load(locale, {});
  i18n.activate(locale);
  document.documentElement.lang = isPseudo ? 'en' : locale;
  document.documentElement.dir = isRightToLeft(locale) ? 'rtl' : 'ltr';
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}

function isRightToLeft(locale: string): boolean {
  return ['ar', 'fa', 'he', 'ur'].includes(languageOf(locale));
}
