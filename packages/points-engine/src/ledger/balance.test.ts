import { expect, test } from 'vitest';
import { InvariantError } from '../kernel/invariant.ts';
import { pointsMax } from '../kernel/points.ts';
import { checkBalance, emptyBalance, issuedPoints } from './balance.ts';

test('issued is available, held, spent and expired together, less what is owed', () => {
  const balance = { ...emptyBalance, status: 999, available: 1, held: 20, spent: 300, expired: 4_000, owed: 50_000 };
  expect(issuedPoints(balance)).toBe(4_321 - 50_000);
});

test.each([
  { spent: 10, expired: pointsMax, owed: 10, issued: pointsMax },
  { spent: 10, expired: pointsMax - 4, owed: 9, issued: pointsMax - 3 },
  { held: pointsMax, spent: pointsMax, expired: 7, owed: pointsMax, issued: null },
  { spent: 10, expired: pointsMax, owed: 9, issued: null },
])(
  'issued is exact, or past what a number can hold, whatever its parts come to on the way: %o',
  ({ issued, ...parts }) => {
    const sum = issuedPoints({ ...emptyBalance, ...parts });
    expect(Number.isSafeInteger(sum) ? sum : null).toBe(issued);
  },
);

test.each([{ available: -1 }, { held: 0.5 }, { status: NaN }, { available: 5, owed: 5 }])('throws for %o', (parts) => {
  expect(() => checkBalance({ ...emptyBalance, ...parts })).toThrow(InvariantError);
});

test('says what is wrong', () => {
  expect(() => checkBalance({ ...emptyBalance, held: -1 })).toThrow(/bucket held holds -1/);
  expect(() => checkBalance({ ...emptyBalance, available: 5, owed: 5 })).toThrow(/available and owed/);
});
