import { expect, test } from 'vitest';
import { checkTierPolicy, tierPolicyProblems } from './tier-policy-problems.ts';
import { defaultTierPolicy as policy, type TierPolicy } from './tier-policy.ts';

const problemsOf = (change: Partial<TierPolicy>) =>
  tierPolicyProblems({ ...policy, ...change }).map(({ path, code }) => `${path} ${code}`);

test('the policy of the house can be put in force', () => {
  expect(checkTierPolicy(policy)).toEqual({ ok: true, value: policy });
});

test('names every field that is wrong, and refuses', () => {
  const wrong = {
    ...policy,
    windowMonths: 0,
    thresholds: { bronze: 500, silver: 500, gold: 1_000_001 },
    keptMonths: 1.5,
    graceDays: NaN,
  };
  expect(checkTierPolicy(wrong)).toEqual({
    ok: false,
    refusal: {
      code: 'tier-policy-not-ready',
      details: {
        problems: [
          { path: 'windowMonths', code: 'out-of-range', limit: 60 },
          { path: 'thresholds.silver', code: 'not-ascending' },
          { path: 'thresholds.gold', code: 'out-of-range', limit: 1_000_000 },
          { path: 'keptMonths', code: 'out-of-range', limit: 60 },
          { path: 'graceDays', code: 'out-of-range', limit: 365 },
        ],
      },
    },
  });
});

test('thresholds ascend, and a wrong one says nothing about the next', () => {
  expect(problemsOf({ thresholds: { bronze: 300, silver: 200, gold: 250 } })).toEqual([
    'thresholds.silver not-ascending',
    'thresholds.gold not-ascending',
  ]);
  expect(problemsOf({ thresholds: { bronze: 0, silver: 200, gold: 250 } })).toEqual(['thresholds.bronze out-of-range']);
});

test('takes everything up to its bounds', () => {
  const thresholds = { bronze: 1, silver: 2, gold: 1_000_000 };
  expect(problemsOf({ thresholds, windowMonths: 60, keptMonths: 60, graceDays: 365 })).toEqual([]);
  expect(problemsOf({ keptMonths: 61, graceDays: 366 })).toEqual(['keptMonths out-of-range', 'graceDays out-of-range']);
});

test('keeps the grace within the months a tier is kept, and speaks of one fault at a time', () => {
  expect(problemsOf({ keptMonths: 1, graceDays: 28 })).toEqual([]);
  expect(tierPolicyProblems({ ...policy, keptMonths: 1, graceDays: 29 })).toEqual([
    { path: 'graceDays', code: 'out-of-range', limit: 28 },
  ]);
  expect(problemsOf({ keptMonths: 0, graceDays: 30 })).toEqual(['keptMonths out-of-range']);
});

test('does not ask for a window where points count for a lifetime', () => {
  expect(problemsOf({ kind: 'lifetime', windowMonths: 0 })).toEqual([]);
});
