import { describe, expect, it } from 'vitest';
import { noOwnWords } from './house-words.ts';
import { countPoints, putWordsIn } from './put-words-in.ts';
import type { Reader } from './reader.ts';
import type { WorkspaceWords } from './workspace-words.schema.ts';

const kudos = { points: { one: 'Kudo', other: 'Kudos' }, tiers: { bronze: 'Fan', silver: 'Friend', gold: 'Legend' } };
const english = (words: WorkspaceWords): Reader => ({ language: 'en', locale: 'en', words });
const german = (words: WorkspaceWords): Reader => ({ language: 'de', locale: 'de-DE', words });

describe('a workspace’s own words', () => {
  it.each([
    ['1,260 status points to Gold', '1,260 status Kudos to Legend'],
    ['Points that expire', 'Kudos that expire'],
    ['one point', 'one Kudo'],
    ['Bronze, Silver, Gold', 'Fan, Friend, Legend'],
    ['The endpoint, a pointer and golden bronzes', 'The endpoint, a pointer and golden bronzes'],
  ])('%s → %s', (sentence, expected) => {
    expect(putWordsIn(sentence, english(kudos))).toBe(expected);
  });

  it('move the article before them', () => {
    const stars = english({ ...kudos, points: { one: 'Acorn', other: 'Acorns' } });
    expect(putWordsIn('A point for a point', stars)).toBe('An Acorn for an Acorn');
    expect(putWordsIn('a point', english(kudos))).toBe('a Kudo');
  });

  it('begin with a capital where the sentence does', () => {
    const miles = english({ points: { one: 'mile', other: 'miles' }, tiers: null });
    expect(putWordsIn('Points that expire. Your points.', miles)).toBe('Miles that expire. Your miles.');
  });

  it('change nothing where a workspace has none', () => {
    expect(putWordsIn('A point, and Silver', english(noOwnWords))).toBe('A point, and Silver');
    expect(putWordsIn('Ein Punkt, und Silber', german(noOwnWords))).toBe('Ein Punkt, und Silber');
  });

  it('count in the form that fits', () => {
    expect(countPoints(1, english(kudos))).toBe('1 Kudo');
    expect(countPoints(1200, english(kudos))).toBe('1,200 Kudos');
    expect(countPoints(1, english(noOwnWords))).toBe('1 point');
    expect(countPoints(1, german(noOwnWords))).toBe('1 Punkt');
    expect(countPoints(1200, german(noOwnWords))).toBe('1.200 Punkte');
    expect(countPoints(1200, { ...german(noOwnWords), locale: 'de-CH' })).toMatch(/^1['’]200 Punkte$/);
  });
});

describe('own words in German', () => {
  it.each([
    ['1.260 Statuspunkte bis Gold', '1.260 Status-Kudos bis Legend'],
    ['Mit 20 Statuspunkten und 1 Prämienpunkt', 'Mit 20 Status-Kudos und 1 Prämien-Kudo'],
    ['Status- und Prämienpunkte', 'Status- und Prämien-Kudos'],
    ['{count, plural, one {# Punkt} other {# Punkte}}', '{count, plural, one {# Kudo} other {# Kudos}}'],
    ['Punkteauszug, Punktebuch und Punktebüro', 'Kudos-Auszug, Kudos-Buch und Kudos-Büro'],
    ['Ihr Punktestand: {0}', 'Ihr Kudos-Stand: {0}'],
    ['Punkte-Konto', 'Kudos-Konto'],
    ['Bonus-Punkte', 'Bonus-Kudos'],
    ['der Wert eines Punktes', 'der Wert eines Kudos'],
    ['Bronze, Silber, Gold', 'Fan, Friend, Legend'],
    ['die Goldstufe und die Silber-Stufe', 'die Legend-Stufe und die Friend-Stufe'],
    ['<0>Punkte</0>, die verfallen', '<0>Kudos</0>, die verfallen'],
  ])('%s → %s', (sentence, expected) => {
    expect(putWordsIn(sentence, german(kudos))).toBe(expected);
  });

  it.each([
    'Zu diesem Zeitpunkt, mit Schwerpunkt auf Gesichtspunkten',
    'punktgenau und pünktlich, 50 Basispunkte',
    'Vergoldet, silbern, eine Goldgrube und ein Bronzeguss',
    'Der Endpunkt Ihrer Anwendung',
  ])('leave “%s” alone', (sentence) => {
    expect(putWordsIn(sentence, german(kudos))).toBe(sentence);
  });

  it.each([
    [{ one: 'Stern', other: 'Sterne' }, 'Mit 3 Sternen, den Status-Sternen'],
    [{ one: 'Taler', other: 'Taler' }, 'Mit 3 Talern, den Status-Talern'],
    [{ one: 'Meile', other: 'Meilen' }, 'Mit 3 Meilen, den Status-Meilen'],
    [{ one: 'Bonus', other: 'Boni' }, 'Mit 3 Boni, den Status-Boni'],
  ])('take the ending of the dative: %o', (points, expected) => {
    expect(putWordsIn('Mit 3 Punkten, den Statuspunkten', german({ points, tiers: null }))).toBe(expected);
  });
});
