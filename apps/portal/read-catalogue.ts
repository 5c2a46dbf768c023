import { formatter } from '@lingui/format-po';

/** A sentence of a catalogue. */
export interface CatalogueEntry {
  /** Made from the English sentence, the same as in the source. */
  readonly id: string;
  readonly english: string;
  /** Empty where there is none. */
  readonly translation: string;
  /** Where it stands, from the portal's folder. */
  readonly files: readonly string[];
}

const format = formatter();

/** Reads a catalogue of translators (`.po`). */
export async function readCatalogue(text: string, language: string): Promise<CatalogueEntry[]> {
  const catalogue = await format.parse(text, { locale: language, sourceLocale: 'en', filename: `${language}.po` });
  return Object.entries(catalogue).map(([id, { message = '', translation = '', origin = [] }]) => ({
    id,
    english: message,
    translation,
    files: origin.map(([file]) => file),
  }));
}
