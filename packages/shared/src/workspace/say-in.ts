import { putWordsIn } from './put-words-in.ts';
import type { WorkspaceWords } from './workspace-words.schema.ts';

/**
 * Makes a tag for sentences of the product that speaks in a workspace's own words: what stands in the sentence is put into them, what is filled in (names,
 * titles, reasons) stays as people wrote it.
 */
export function sayIn(
  words: WorkspaceWords,
): (parts: TemplateStringsArray, ...filled: readonly (string | number)[]) => string {
  return (parts, ...filled) =>
    parts.map((part, index) => putWordsIn(part, words) + String(filled[index] ?? '')).join('');
}
