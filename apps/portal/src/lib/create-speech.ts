import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { chooseLocale } from '@rostra/shared/workspace/choose-locale';
import { noOwnWords } from '@rostra/shared/workspace/house-words';
import { languageOf, type PortalLanguage } from '@rostra/shared/workspace/portal-language';
import { putEnglishWordsIn } from '@rostra/shared/workspace/put-english-words-in';
import type { SpokenLanguages } from '@rostra/shared/workspace/reader';
import type { PutWordsIn } from '@rostra/shared/workspace/put-words-in';
import type { Messages, Translation } from './translation.ts';

type Compile = Parameters<typeof i18n.setMessagesCompiler>[0];

const translations: Readonly<Record<Exclude<PortalLanguage, 'en'>, () => Promise<Translation>>> = {
  de: async () => (await import('./german.ts')).german,
};

/** Made-up languages to look at screens in: `en-XA` lengthens and marks every sentence, `ar-XB` also runs from right to left. */
const PSEUDO = /-X[AB]$/;
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

/** In which language a page speaks, and how that follows from who asks for what. */
export interface Speech {
  /** Starts with what is known of the visitor alone: an address that asks for a locale (`?locale=de`) holds the page to it; else English, until a workspace says what it speaks. */
  readonly start: (asked?: string | null) => Promise<void>;
  /**
   * Speaks as a workspace does, to whoever is there: in the language the person chose, else in what the host's page asks for, else in the first of the
   * browser's languages that is on, else in the workspace's default; with the workspace's own words in every sentence. Own words are put in here and not at each
   * sentence, because some 250 of them speak of points: one that forgot to ask would call them by two names.
   *
   * @param chosen what the person chose, null for nothing; left out where it is not known who is there
   */
  readonly speakFor: (spoken: SpokenLanguages, chosen?: PortalLanguage | null) => Promise<void>;
  /** Follows the host's page, also while the portal is open. */
  readonly followHost: (locale: string | undefined) => Promise<void>;
  /** Makes sure that the console's sentences are there, too. */
  readonly speakConsole: () => Promise<void>;
}

/** The speech of one page. It sets the page's language and direction, and loads a language's sentences when they are wanted. */
export function createSpeech(): Speech {
  let face: SpokenLanguages = { locales: ['en'], words: {} };
  let held: string | null = null;
  let own: PortalLanguage | null = null;
  let host: string | undefined;
  let isConsole = false;
  let inForce = '';

  /** Numbers and dates are written as the workspace does in that language, or as the host's page if it is in the same. */
  function wantedLocale(): string {
    if (held) return PSEUDO.test(held) || languageOf(held) ? held : 'en';
    const chosen = chooseLocale(face.locales, [own, host, ...navigator.languages]);
    return host && languageOf(host) === languageOf(chosen) ? host : chosen;
  }

  async function speak(): Promise<void> {
    const locale = wantedLocale();
    const isPseudo = PSEUDO.test(locale);
    const language = (!isPseudo && languageOf(locale)) || 'en';
    const words = face.words[language] ?? noOwnWords;
    const mark = JSON.stringify([locale, words, isConsole]);
    if (mark === inForce) return;
    const { putWordsIn, messages } = await load(language, () => isConsole);
    const inWords: Compile = (message) => compileMessage(message, (text) => putWordsIn(text, words));
    const compile = isPseudo ? (await import('./pseudo-locale.ts')).pseudoCompiler(inWords) : inWords;
    // Something else may have been asked for while the sentences were on their way.
    if (locale !== wantedLocale()) return speak();
    inForce = mark;
    i18n.setMessagesCompiler(compile);
    i18n.loadAndActivate({ locale, messages });
    const { documentElement: page } = document;
    page.lang = isPseudo ? 'en' : locale;
    page.dir = RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
  }

  return {
    async start(asked = null) {
      held = asked;
      await speak();
    },
    async speakFor(spoken, chosen) {
      face = spoken;
      if (chosen !== undefined) own = chosen;
      await speak();
    },
    async followHost(locale) {
      host = locale;
      await speak();
    },
    async speakConsole() {
      isConsole = true;
      await speak();
    },
  };
}

async function load(
  language: PortalLanguage,
  isConsole: () => boolean,
): Promise<{ putWordsIn: PutWordsIn; messages: Messages }> {
  if (language === 'en') return { putWordsIn: putEnglishWordsIn, messages: {} };
  const { putWordsIn, portal, loadConsole } = await translations[language]();
  return { putWordsIn, messages: isConsole() ? { ...portal, ...(await loadConsole()) } : portal };
}
