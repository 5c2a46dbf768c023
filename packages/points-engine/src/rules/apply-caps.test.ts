import { expect, test } from 'vitest';
import { berlin } from '../testing/award-rules.ts';
import { applyCaps } from './apply-caps.ts';
import type { Cap, CapUse } from './cap.ts';

const month: Cap = { scope: 'member', period: 'month', awardsMax: 2, pointsMax: null };
const quarter: Cap = { scope: 'account', period: 'quarter', awardsMax: null, pointsMax: 500 };
const ever: Cap = { scope: 'rule', period: 'ever', awardsMax: null, pointsMax: 1_000 };

const endOfMay = '2026-05-31T22:00:00.000Z';
const endOfJune = '2026-06-30T22:00:00.000Z';

function cap(caps: Cap[], capUses: CapUse[], points = { statusPoints: 100, rewardPoints: 100 }) {
  return applyCaps({ points, caps, capUses, occurredAt: new Date('2026-05-20T10:00:00Z'), calendar: berlin });
}

function used(awards: number, statusPoints = 0, rewardPoints = statusPoints): CapUse {
  return { awards, statusPoints, rewardPoints };
}

test('cuts nothing while there is room', () => {
  expect(cap([month, quarter], [used(1), used(9, 400)])).toEqual({
    statusPoints: 100,
    rewardPoints: 100,
    cuts: [],
    paysAgainAt: null,
  });
});

test('takes a use that is not told for none', () => {
  expect(cap([month, quarter], [])).toMatchObject({ statusPoints: 100, cuts: [] });
});

test('gives nothing past the number of awards, however few points they were', () => {
  expect(cap([month], [used(2)])).toEqual({
    statusPoints: 0,
    rewardPoints: 0,
    cuts: [{ ...month, statusPoints: 100, rewardPoints: 100, resetsAt: endOfMay }],
    paysAgainAt: new Date(endOfMay),
  });
  expect(cap([month], [used(3)])).toMatchObject({ statusPoints: 0 });
});

test('gives what is left of the points, each kind for itself', () => {
  expect(cap([quarter], [used(1, 430, 480)])).toMatchObject({
    statusPoints: 70,
    rewardPoints: 20,
    cuts: [{ statusPoints: 30, rewardPoints: 80, resetsAt: endOfJune }],
    paysAgainAt: null,
  });
  expect(cap([quarter], [used(1, 500, 0)])).toMatchObject({ statusPoints: 0, rewardPoints: 100, paysAgainAt: null });
});

test('gives nothing, and not less, when more was given than the limit of today allows', () => {
  expect(cap([quarter], [used(1, 900)])).toMatchObject({ statusPoints: 0, rewardPoints: 0 });
});

test('cuts only the award that passes a limit on both', () => {
  const both: Cap = { ...month, pointsMax: 150 };
  expect(cap([both], [used(1, 100)])).toMatchObject({ statusPoints: 50, rewardPoints: 50 });
  expect(cap([both], [used(2, 100)])).toMatchObject({ statusPoints: 0, rewardPoints: 0 });
});

test('tells every cap that leaves no room for all, and what each took of what was left', () => {
  const { cuts, statusPoints } = cap([quarter, ever], [used(1, 430), used(50, 960)]);
  expect(statusPoints).toBe(40);
  expect(cuts).toEqual([
    { ...quarter, statusPoints: 30, rewardPoints: 30, resetsAt: endOfJune },
    { ...ever, statusPoints: 30, rewardPoints: 30, resetsAt: null },
  ]);
});

test('pays again when the last of the limits that are reached resets', () => {
  expect(cap([month, quarter], [used(2), used(9, 500)]).paysAgainAt).toEqual(new Date(endOfJune));
  expect(cap([quarter, month], [used(9, 500), used(2)]).paysAgainAt).toEqual(new Date(endOfJune));
  expect(cap([month, ever], [used(2), used(9, 1_000)]).paysAgainAt).toBeNull();
});

test('does not wait for a limit that only cut', () => {
  expect(cap([quarter, month], [used(9, 450), used(2)]).paysAgainAt).toEqual(new Date(endOfMay));
});

test('pays again as soon as one kind of point does', () => {
  const caps: Cap[] = [
    { ...quarter, period: 'month' },
    { ...quarter, period: 'quarter' },
  ];
  // Status is used up for the quarter, reward for the month alone.
  expect(cap(caps, [used(5, 0, 500), used(5, 500, 0)]).paysAgainAt).toEqual(new Date(endOfMay));
});

test('waits for the kind that the award gives', () => {
  const points = { statusPoints: 100, rewardPoints: 0 };
  const caps: Cap[] = [
    { ...quarter, period: 'month' },
    { ...quarter, period: 'quarter' },
  ];
  expect(cap(caps, [used(5, 0, 500), used(5, 500, 0)], points).paysAgainAt).toEqual(new Date(endOfJune));
});
