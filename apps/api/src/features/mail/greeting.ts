import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import type { Reader } from '@rostra/shared/workspace/reader';

const GREETINGS: PerLanguage<(name: string) => string> = {
  en: (name) => `Hello ${name},`,
  de: (name) => `Guten Tag ${name},`,
};

/** How a mail begins. The sentence after it goes on in lower case where the language does so. */
export function greeting({ language }: Reader, name: string): string {
  return GREETINGS[language](name);
}
