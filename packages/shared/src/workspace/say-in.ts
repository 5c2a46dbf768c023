import { putWordsIn } from './put-words-in.ts';
import type { Reader } from './reader.ts';

/** A tag for sentences of the product. */
export type Say = (parts: TemplateStringsArray, ...filled: readonly (string | number)[]) => string;

/**
 * Makes a tag for sentences of the product that speaks in a workspace's own words: what stands in the sentence is put into them, what is filled in (names,
 * titles, reasons) stays as people wrote it.
 */
export function sayIn(reader: Reader): Say {
  return (parts, ...filled) =>
    parts.map((part, index) => putWordsIn(part, reader) + String(filled[index] ?? '')).join('');
}
