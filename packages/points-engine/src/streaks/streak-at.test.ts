import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekOf, weeksBetween } from '../kernel/week.ts';
import { type Streak, streakAt } from './streak-at.ts';
import { defaultStreakPolicy as policy, streakBonus } from './streak-policy.ts';

/** The Monday `number` weeks after 5 January 2026. */
function monday(number: number): string {
  return new Date(Date.UTC(2026, 0, 5 + number * 7)).toISOString().slice(0, 10);
}

function streak(pattern: string, optedIn = 0): Streak {
  const active = pattern.split('').flatMap((mark, index) => (mark === 'x' ? [monday(index)] : []));
  return streakAt({ activeWeeks: active, optedInWeek: monday(optedIn), week: monday(pattern.length - 1), policy });
}

test.each([
  ['nothing yet', '-', { weeks: 0, freezes: 0, state: 'none' }],
  ['a first week', 'x', { weeks: 1, freezes: 0, state: 'safe' }],
  ['three in a row', 'xxx', { weeks: 3, freezes: 0, state: 'safe' }],
  ['this week still open', 'xx-', { weeks: 2, freezes: 0, state: 'at-risk' }],
  ['a week missed', 'xx--', { weeks: 0, freezes: 0, state: 'none' }],
  ['begun anew after a miss', 'xxx-x', { weeks: 1, longestWeeks: 3, state: 'safe' }],
  ['a freeze banked after 4', 'xxxx', { weeks: 4, freezes: 1, state: 'safe' }],
  ['no second freeze before 8', 'xxxxxxx', { weeks: 7, freezes: 1 }],
  ['two freezes after 8', 'xxxxxxxx', { weeks: 8, freezes: 2 }],
  ['two freezes at most', 'xxxxxxxxxxxx', { weeks: 12, freezes: 2 }],
  ['a freeze taken by a missed week', 'xxxx-x', { weeks: 5, freezes: 0, frozenWeeks: 1, state: 'safe' }],
  ['a freeze taken while this week is open', 'xxxx--', { weeks: 4, freezes: 0, frozenWeeks: 1, state: 'at-risk' }],
  ['two missed with one freeze', 'xxxx---', { weeks: 0, freezes: 0, frozenWeeks: 0, state: 'none' }],
  ['two missed with two freezes', 'xxxxxxxx--x', { weeks: 9, freezes: 0, frozenWeeks: 2, state: 'safe' }],
  ['three missed with two freezes', 'xxxxxxxx---x', { weeks: 1, freezes: 0, longestWeeks: 8, state: 'safe' }],
  ['a long absence', `xxxxxxxx${'-'.repeat(500)}x`, { weeks: 1, freezes: 0 }],
  ['a freeze earned again', 'xxxx-xxxx', { weeks: 8, freezes: 1, frozenWeeks: 1 }],
])('%s: %s', (_, pattern, expected) => {
  expect(streak(pattern)).toMatchObject(expected);
});

test('counts from the week of the opt-in', () => {
  expect(streak('xxxx', 2)).toMatchObject({ weeks: 2 });
  expect(streakAt({ activeWeeks: [monday(0)], optedInWeek: null, week: monday(0), policy })).toEqual({
    weeks: 0,
    longestWeeks: 0,
    freezes: 0,
    frozenWeeks: 0,
    state: 'none',
  });
});

test('takes weeks in any order, counts each once and none of the future', () => {
  const activeWeeks = [monday(2), monday(0), monday(1), monday(2), monday(9)];
  expect(streakAt({ activeWeeks, optedInWeek: monday(0), week: monday(2), policy })).toMatchObject({
    weeks: 3,
    state: 'safe',
  });
});

test('never banks more than allowed, never counts more than the active weeks, and a longer streak never ends by one more active week', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('x', '-'), minLength: 1, maxLength: 60 }), (pattern) => {
      const now = streak(pattern);
      const active = pattern.split('').filter((mark) => mark === 'x').length;
      expect(now.freezes).toBeGreaterThanOrEqual(0);
      expect(now.freezes).toBeLessThanOrEqual(policy.freezesMax);
      expect(now.weeks).toBeLessThanOrEqual(now.longestWeeks);
      expect(now.longestWeeks).toBeLessThanOrEqual(active);
      expect(now.state === 'none').toBe(now.weeks === 0);
      expect(streak(`${pattern}x`).weeks).toBeGreaterThanOrEqual(1);
    }),
  );
});

test.each([
  [0, 0],
  [3, 0],
  [4, 500],
  [11, 500],
  [12, 1_000],
  [26, 1_500],
  [400, 1_500],
])('a streak of %i weeks raises by %i basis points', (weeks, basisPoints) => {
  expect(streakBonus(weeks, policy)).toBe(basisPoints);
});

test('a week begins on Monday in the zone of the workspace', () => {
  const sundayNightInBerlin = new Date('2026-01-11T22:30:00Z');
  expect(weekOf(sundayNightInBerlin, 'Europe/Berlin')).toBe('2026-01-05');
  expect(weekOf(sundayNightInBerlin, 'Asia/Tokyo')).toBe('2026-01-12');
  expect(weeksBetween('2026-03-23', '2026-04-06')).toBe(2);
  expect(weeksBetween('2026-04-06', '2026-03-23')).toBe(-2);
});
