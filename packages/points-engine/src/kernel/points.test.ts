import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPoints, comparePoints, parsePoints, parsePositivePoints, pointsMax } from './points.ts';

test('takes whole numbers from 0 to the largest safe integer as points', () => {
  expect(parsePoints(0)).toEqual({ ok: true, value: 0 });
  expect(parsePoints(pointsMax)).toEqual({ ok: true, value: pointsMax });
});

test.each([-1, 1.5, NaN, Infinity, pointsMax + 1, '5', null, undefined, 5n])('refuses %s as points', (value) => {
  expect(parsePoints(value)).toMatchObject({ ok: false, refusal: { code: 'points-invalid' } });
});

test('turns minus zero into zero, so that it is stored and hashed the same', () => {
  expect(parsePoints(-0)).toEqual({ ok: true, value: 0 });
});

test.each([0, -1, -pointsMax])('refuses %s as an amount to post', (value) => {
  expect(parsePositivePoints(value)).toMatchObject({ ok: false, refusal: { code: 'points-not-positive' } });
});

test('adds exactly or refuses', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (left, right) => {
      const sum = addPoints(left, right);
      const exact = BigInt(left) + BigInt(right);
      if (exact <= BigInt(pointsMax)) expect(sum).toEqual({ ok: true, value: Number(exact) });
      else expect(sum).toMatchObject({ ok: false, refusal: { code: 'points-overflow' } });
    }),
  );
});

test('orders amounts ascending', () => {
  expect([300, 25, 100, 25].toSorted(comparePoints)).toEqual([25, 25, 100, 300]);
});
