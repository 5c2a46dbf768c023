import { chooseLocale } from './choose-locale.ts';
import { noOwnWords } from './house-words.ts';
import { languageOf, type PortalLanguage, type PortalLocale } from './portal-language.ts';
import type { WordsByLanguage, WorkspaceWords } from './workspace-words.schema.ts';

/** How somebody reads: in which language, how dates and numbers are written, and what the workspace calls points and tiers in it. */
export interface Reader {
  readonly language: PortalLanguage;
  readonly locale: PortalLocale;
  readonly words: WorkspaceWords;
}

/** What a workspace speaks. */
export interface SpokenLanguages {
  /** The default first. */
  readonly locales: readonly PortalLocale[];
  readonly words: Partial<WordsByLanguage>;
}

/** Somebody who wishes a language, or none, as a reader of what a workspace writes. */
export function readerOf({ locales, words }: SpokenLanguages, wish: string | null | undefined): Reader {
  const locale = chooseLocale(locales, [wish]);
  const language = languageOf(locale) ?? 'en';
  return { locale, language, words: words[language] ?? noOwnWords };
}
