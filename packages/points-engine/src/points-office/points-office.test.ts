import { describe, expect, it, test } from 'vitest';
import { budgetStanding } from './budget-standing.ts';
import { pointsCost, pointValueDefault } from './points-cost.ts';

describe('the cost of points', () => {
  test.each([
    [0, 0],
    [100, 100],
    [1, 1],
    [-250, -250],
  ])('of %i points is %i cents by the house’s own value', (points, cents) => {
    expect(pointsCost(points, pointValueDefault)).toBe(cents);
  });

  it('is rounded to whole minor units and never -0', () => {
    const value = { amountMinor: 33, points: 100, currency: 'EUR' };
    expect(pointsCost(5, value)).toBe(2);
    expect(Object.is(pointsCost(-1, value), 0)).toBe(true);
    expect(pointsCost(5_000_000_000, value)).toBe(1_650_000_000);
  });
});

describe('a quarter against its budget', () => {
  test.each([
    { budgetMinor: null, spentMinor: 500, elapsed: 0.5, state: 'none' },
    { budgetMinor: 1000, spentMinor: 1001, elapsed: 1, state: 'passed' },
    { budgetMinor: 0, spentMinor: 0, elapsed: 0.5, state: 'within' },
    { budgetMinor: 0, spentMinor: 1, elapsed: 0, state: 'passed' },
    { budgetMinor: 1000, spentMinor: 1000, elapsed: 1, state: 'near' },
    { budgetMinor: 1000, spentMinor: 800, elapsed: 1, state: 'near' },
    { budgetMinor: 1000, spentMinor: 799, elapsed: 0.9, state: 'within' },
    { budgetMinor: 1000, spentMinor: 799, elapsed: 0.9, nearPercent: 79, state: 'near' },
    { budgetMinor: 1000, spentMinor: 950, elapsed: 1, nearPercent: 100, state: 'within' },
    { budgetMinor: 1000, spentMinor: 501, elapsed: 0.5, state: 'ahead' },
    { budgetMinor: 1000, spentMinor: 500, elapsed: 0.5, state: 'within' },
    // Too early to speak of a pace.
    { budgetMinor: 1000, spentMinor: 300, elapsed: 0.14, state: 'within' },
    { budgetMinor: 1000, spentMinor: -40, elapsed: 0.5, state: 'within' },
  ])('of $budgetMinor with $spentMinor used at $elapsed of it is $state', ({ state, ...input }) => {
    expect(budgetStanding({ nearPercent: 80, ...input })).toBe(state);
  });
});
