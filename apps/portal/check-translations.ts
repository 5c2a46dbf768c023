import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { portalLanguages } from '@rostra/shared/workspace/portal-language';
import { readCatalogue } from './read-catalogue.ts';

/*
 * Says what is wrong with the translations, a line each, and ends with 1 if anything is: a sentence that a language lacks, and one that fills in other
 * things than the English one does.
 */
const locales = join(import.meta.dirname, 'src/locales');
const faults: string[] = [];
for (const language of portalLanguages) {
  if (language === 'en') continue;
  const file = `${language}.po`;
  const entries = await readCatalogue(await readFile(join(locales, file), 'utf8'), language);
  for (const { english, translation } of entries) {
    const fault = translation === '' ? 'is not translated' : difference(english, translation, language);
    if (fault) faults.push(`src/locales/${file}: “${english}” ${fault}`);
  }
}
process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
process.exitCode = faults.length > 0 ? 1 : 0;

function difference(english: string, translation: string, language: string): string | null {
  const [wanted, found] = [placeholders(english, 'en'), placeholders(translation, language)];
  const missing = [...wanted].filter((one) => !found.has(one));
  const foreign = [...found].filter((one) => !wanted.has(one));
  const parts = [
    missing.length > 0 ? `lacks ${missing.join(', ')}` : null,
    foreign.length > 0 ? `has ${foreign.join(', ')} too many` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' and ') : null;
}

type Token = ReturnType<typeof compileMessage>[number];

/** What a sentence fills in: arguments with their kind, tags, and the forms of a plural that its language lacks. */
function placeholders(message: string, language: string): Set<string> {
  const found = new Set<string>();
  const tokens = compileMessage(message);
  collect(typeof tokens === 'string' ? [tokens] : tokens, language, found);
  return found;
}

function collect(tokens: readonly (Token | string)[], language: string, found: Set<string>): void {
  for (const token of tokens) {
    if (typeof token === 'string') {
      for (const [tag] of token.matchAll(/<\/?\w+\/?>/g)) found.add(tag);
      continue;
    }
    const [name, kind = '', forms] = token;
    found.add(kind === '' ? `{${name}}` : `{${name}, ${kind}}`);
    if (typeof forms !== 'object' || forms === null) continue;
    if (kind === 'plural')
      for (const form of lackingForms(forms, language)) found.add(`no form “${form}” of {${name}}`);
    for (const [key, form] of Object.entries(forms)) {
      if (key === 'offset') continue;
      if (kind === 'select') found.add(`{${name}, select, ${key}}`);
      collect(Array.isArray(form) ? form : [String(form)], language, found);
    }
  }
}

function lackingForms(forms: object, language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.filter((category) => !Object.hasOwn(forms, category));
}
