import { houseWords } from './house-words.ts';
import type { PerLanguage } from './portal-language.ts';
import { putEnglishWordsIn } from './put-english-words-in.ts';
import { putGermanWordsIn } from './put-german-words-in.ts';
import type { Reader } from './reader.ts';
import type { WorkspaceWords } from './workspace-words.schema.ts';

/** Puts own words into a sentence of one language. */
export type PutWordsIn = (sentence: string, words: WorkspaceWords) => string;

const BY_LANGUAGE: PerLanguage<PutWordsIn> = { en: putEnglishWordsIn, de: putGermanWordsIn };

/**
 * Puts a workspace's own words into a sentence of the product, in the reader's language. For sentences as they stand in the source, never for what people
 * typed.
 */
export function putWordsIn(sentence: string, { language, words }: Pick<Reader, 'language' | 'words'>): string {
  return BY_LANGUAGE[language](sentence, words);
}

/** A number of points with its word: `1 point`, `1,200 Kudos`, `1.200 Punkte`. */
export function countPoints(points: number, { language, locale, words }: Reader): string {
  const { one, other } = words.points ?? houseWords[language].points;
  return `${formatOf(locale).format(points)} ${Math.abs(points) === 1 ? one : other}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making one takes as long as rendering a mail. */
function formatOf(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format;
}
