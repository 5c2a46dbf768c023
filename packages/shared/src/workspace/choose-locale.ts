import { languageOf, type PortalLocale } from './portal-language.ts';

/**
 * How to write for somebody: the first of their wishes whose language is on in the workspace, written the way the workspace writes that language; else the
 * workspace's default.
 *
 * @param on the workspace's locales, the default first
 * @param wishes languages or locales, the strongest first; null and languages that are not on count for nothing
 */
export function chooseLocale(
  on: readonly PortalLocale[],
  wishes: readonly (string | null | undefined)[],
): PortalLocale {
  for (const wish of wishes) {
    const language = wish && languageOf(wish);
    const found = language && on.find((locale) => languageOf(locale) === language);
    if (found) return found;
  }
  return on[0] ?? 'en';
}
