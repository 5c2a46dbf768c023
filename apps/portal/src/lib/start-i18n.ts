import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { putWordsIn } from '@rostra/shared/workspace/put-words-in';
import { noOwnWords } from '@rostra/shared/workspace/house-words';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';

type Compile = Parameters<typeof i18n.setMessagesCompiler>[0];

/** Languages that exist. English stands in the source itself. */
const catalogues: Readonly<Record<string, () => Promise<void>>> = {
  en: async () => undefined,
};

/** Made-up languages to look at screens in: `en-XA` lengthens and marks every sentence, `ar-XB` also runs from right to left. */
const pseudoLocales = ['en-XA', 'ar-XB'];

let compiler: (compile: Compile) => Compile = (compile) => compile;
let words: WorkspaceWords = noOwnWords;

/**
 * Puts a locale in force: its words, its way to write numbers and dates, and the direction of the page. A locale whose language
 * nobody has translated yet gives English.
 */
export async function startI18n(wanted: string): Promise<void> {
  const isPseudo = pseudoLocales.includes(wanted);
  const locale = isPseudo || Object.hasOwn(catalogues, languageOf(wanted)) ? wanted : 'en';
  if (isPseudo) {
    const { pseudoCompiler } = await import('./pseudo-locale.ts');
    compiler = pseudoCompiler;
  } else {
    compiler = (compile) => compile;
    await catalogues[languageOf(locale)]?.();
  }
  i18n.setMessagesCompiler(compiler(compileInWords));
  i18n.load(locale, {});
  i18n.activate(locale);
  document.documentElement.lang = isPseudo ? 'en' : locale;
  document.documentElement.dir = isRightToLeft(locale) ? 'rtl' : 'ltr';
}

let held: string | null = null;

/** Holds the page to a locale that its address asks for, whatever its workspace writes in. */
export async function holdLocale(locale: string): Promise<void> {
  held = locale;
  await startI18n(locale);
}

/** Writes dates and numbers as the workspace does, unless the page is held to another locale. */
export async function followLocale(locale: string): Promise<void> {
  if (held === null && locale !== i18n.locale) await startI18n(locale);
}

/**
 * Puts a workspace's own words for points and tiers into every sentence, and shows them. Here and not at each sentence, because some 250 of them speak of
 * points: one that forgot to ask would call them by two names. What people typed passes as an argument and stays as it is.
 */
export function speakInWords(own: WorkspaceWords): void {
  if (JSON.stringify(own) === JSON.stringify(words)) return;
  words = own;
  i18n.setMessagesCompiler(compiler(compileInWords));
  i18n.activate(i18n.locale);
}

const compileInWords: Compile = (message) => compileMessage(message, (text) => putWordsIn(text, words));

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}

function isRightToLeft(locale: string): boolean {
  return ['ar', 'fa', 'he', 'ur'].includes(languageOf(locale));
}
