import { createSpeech } from './create-speech.ts';

/** The one speech of the page that is open; see `Speech`. */
export const { start: startI18n, speakFor, followHost, speakConsole } = createSpeech();
