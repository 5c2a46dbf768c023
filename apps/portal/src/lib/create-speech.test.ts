import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSpeech } from './create-speech.ts';

const none = { points: null, tiers: null };
const both = { locales: ['en-GB', 'de-AT'] as const, words: { en: none, de: none } };
const send = msg`Send`;
const ledger = msg`Points office`;

/** A page that was just opened in a browser of these languages. */
function openPage(...languages: string[]) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  return createSpeech();
}

afterEach(() => {
  document.documentElement.removeAttribute('lang');
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});

describe('the language of a page', () => {
  it('is the browser’s if it is on, written as the workspace writes it', async () => {
    const { speakFor, start } = openPage('fr-FR', 'de-DE', 'en');
    await start();
    expect(i18n._(send)).toBe('Send');
    await speakFor(both);
    expect([document.documentElement.lang, i18n._(send)]).toEqual(['de-AT', 'Einreichen']);
  });

  it('is the default where nothing the browser wants is on', async () => {
    const { speakFor } = openPage('fr-FR');
    await speakFor({ ...both, locales: ['de-AT', 'en'] });
    expect(i18n._(send)).toBe('Einreichen');
  });

  it('is what the person chose, whatever browser and host want, until they take it back', async () => {
    const { followHost, speakFor } = openPage('de-DE');
    await followHost('de-DE');
    await speakFor(both, 'en');
    expect([document.documentElement.lang, i18n._(send)]).toEqual(['en-GB', 'Send']);
    await speakFor(both, null);
    expect(i18n._(send)).toBe('Einreichen');
  });

  it('follows the host while the portal is open, down to the way of writing', async () => {
    const { followHost, speakFor } = openPage('en');
    await speakFor(both);
    await followHost('de-CH');
    expect([document.documentElement.lang, i18n._(send)]).toEqual(['de-CH', 'Einreichen']);
    await followHost('fr');
    expect([document.documentElement.lang, i18n._(send)]).toEqual(['en-GB', 'Send']);
  });

  it('is the last that was asked for, in whatever order the sentences arrive', async () => {
    const { speakFor } = openPage('en');
    await Promise.all([speakFor(both, 'de'), speakFor(both, 'en'), speakFor(both, 'de')]);
    expect(i18n._(send)).toBe('Einreichen');
  });

  it('is held by an address that asks for one', async () => {
    const { speakFor, start } = openPage('en');
    await start('de');
    await speakFor({ locales: ['en'], words: {} }, 'en');
    expect(i18n._(send)).toBe('Einreichen');
  });
});

it('the console’s sentences come when it is opened, and not before', async () => {
  const { speakConsole, speakFor } = openPage('de');
  await speakFor(both);
  expect(i18n._(ledger)).toBe('Points office');
  await speakConsole();
  expect(i18n._(ledger)).toBe('Punktebüro');
});

it('own words are those of the language that is read', async () => {
  const { speakConsole, speakFor } = openPage('de');
  const words = { en: none, de: { points: { one: 'Stern', other: 'Sterne' }, tiers: null } };
  await speakFor({ ...both, words });
  await speakConsole();
  expect(i18n._(ledger)).toBe('Sterne-Büro');
  await speakFor({ ...both, words }, 'en');
  expect(i18n._(ledger)).toBe('Points office');
});
