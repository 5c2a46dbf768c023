import { describe, expect, it } from 'vitest';
import { countPoints, putWordsIn } from './put-words-in.ts';
import { noOwnWords } from './house-words.ts';

const kudos = { points: { one: 'Kudo', other: 'Kudos' }, tiers: { bronze: 'Fan', silver: 'Friend', gold: 'Legend' } };

describe('a workspace’s own words', () => {
  it.each([
    ['1,260 status points to Gold', '1,260 status Kudos to Legend'],
    ['Points that expire', 'Kudos that expire'],
    ['one point', 'one Kudo'],
    ['Bronze, Silver, Gold', 'Fan, Friend, Legend'],
    ['The endpoint, a pointer and golden bronzes', 'The endpoint, a pointer and golden bronzes'],
  ])('%s → %s', (sentence, expected) => {
    expect(putWordsIn(sentence, kudos)).toBe(expected);
  });

  it('move the article before them', () => {
    const stars = { ...kudos, points: { one: 'Acorn', other: 'Acorns' } };
    expect(putWordsIn('A point for a point', stars)).toBe('An Acorn for an Acorn');
    expect(putWordsIn('a point', kudos)).toBe('a Kudo');
  });

  it('begin with a capital where the sentence does', () => {
    const miles = { points: { one: 'mile', other: 'miles' }, tiers: null };
    expect(putWordsIn('Points that expire. Your points.', miles)).toBe('Miles that expire. Your miles.');
  });

  it('change nothing where a workspace has none', () => {
    expect(putWordsIn('A point, and Silver', noOwnWords)).toBe('A point, and Silver');
  });

  it('count in the form that fits', () => {
    expect(countPoints(1, kudos)).toBe('1 Kudo');
    expect(countPoints(1200, kudos)).toBe('1,200 Kudos');
    expect(countPoints(1, noOwnWords)).toBe('1 point');
  });
});
