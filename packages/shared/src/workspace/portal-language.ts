/**
 * Languages the portal is translated into, by their tag. A language is listed once every sentence of it exists: half a translation is worse than
 * none.
 */
export const portalLanguages = ['en', 'de'] as const;

/** A language the portal speaks. */
export type PortalLanguage = (typeof portalLanguages)[number];

/** Something that every language has its own of. A table of this kind does not compile while one language is missing. */
export type PerLanguage<Value> = Readonly<Record<PortalLanguage, Value>>;

/**
 * Ways to write dates and numbers that a workspace may choose, each in a language of the portal: `en-GB` writes 3 May 2027 and `en-US` May 3, 2027.
 * `en` alone is what the portal is written in.
 */
export const portalLocales = [
  'en',
  'en-US',
  'en-GB',
  'en-IE',
  'en-AU',
  'en-NZ',
  'en-CA',
  'en-IN',
  'en-ZA',
  'de-DE',
  'de-AT',
  'de-CH',
] as const;

/** A way to write dates and numbers, with its language. */
export type PortalLocale = (typeof portalLocales)[number];

/** The portal's language that a locale such as `de-AT` is of; null for one the portal does not speak. */
export function languageOf(locale: string): PortalLanguage | null {
  const [language] = locale.toLowerCase().split('-');
  return portalLanguages.find((known) => known === language) ?? null;
}
