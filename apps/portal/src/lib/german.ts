import { putGermanWordsIn } from '@rostra/shared/workspace/put-german-words-in';
import portal from '../locales/de.po?part=portal';
import type { Translation } from './translation.ts';

/** German. */
export const german: Translation = {
  putWordsIn: putGermanWordsIn,
  portal,
  loadConsole: async () => (await import('../locales/de.po?part=console')).default,
};
