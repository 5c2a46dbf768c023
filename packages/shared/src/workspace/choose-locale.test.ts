import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';
import { readerOf } from './reader.ts';

describe('the locale for somebody', () => {
  it('is the first wish whose language is on, as the workspace writes it', () => {
    expect(chooseLocale(['en-GB', 'de-AT'], ['fr', 'de-DE', 'en'])).toBe('de-AT');
    expect(chooseLocale(['en-GB', 'de-AT'], [null, 'EN-us'])).toBe('en-GB');
  });

  it('is the default where no wish can be met', () => {
    expect(chooseLocale(['de-CH', 'en'], [])).toBe('de-CH');
    expect(chooseLocale(['de-CH'], ['en', undefined, '', 'toString'])).toBe('de-CH');
  });
});

it('a reader gets the words of the language, and the house’s where the workspace has none in it', () => {
  const words = { en: { points: { one: 'Kudo', other: 'Kudos' }, tiers: null } };
  expect(readerOf({ locales: ['en', 'de-DE'], words }, 'en').words.points?.one).toBe('Kudo');
  expect(readerOf({ locales: ['en', 'de-DE'], words }, 'de').words.points).toBeNull();
});
