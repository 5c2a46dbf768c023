import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readCatalogue } from './read-catalogue.ts';
import { filesOfThePortal } from './files-of-the-portal.ts';

const source = resolve(import.meta.dirname, 'src');

/**
 * Gives a translation in two parts, from one catalogue: `de.po?part=portal` has every sentence that a champion or a visitor can meet, `?part=console` what
 * only staff can. Which is which follows from the imports: nobody has to keep a list.
 */
export function translationsPlugin(): Plugin {
  return {
    name: 'rostra-translations',
    async load(id) {
      const [, file, part] = /^(.+\.po)\?part=(portal|console)$/.exec(id) ?? [];
      if (!file || !part) return null;
      this.addWatchFile(file);
      const language = /(\w+)\.po$/.exec(file)?.[1] ?? '';
      const [catalogue, portal] = await Promise.all([
        readFile(file, 'utf8').then((text) => readCatalogue(text, language)),
        filesOfThePortal(source),
      ]);
      const messages = catalogue
        .filter(({ files }) => files.some((one) => portal.has(resolve(source, '..', one))) === (part === 'portal'))
        .filter(({ translation }) => translation !== '')
        .map(({ id: messageId, translation }) => [messageId, translation] as const);
      // Parsed as JSON, because browsers read it twice as fast as the same object in code.
      const json = JSON.stringify(JSON.stringify(Object.fromEntries(messages)));
      return { code: `export default JSON.parse(${json});`, moduleType: 'js' };
    },
  };
}
