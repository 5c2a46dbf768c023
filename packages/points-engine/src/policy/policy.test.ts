import { describe, expect, it } from 'vitest';
import { policyProblem, policyValueOf } from './check-policy-value.ts';
import { policyRegistry } from './policy-registry.ts';
import { policyKeys } from './policy-vocabulary.ts';
import { defaultStreakPolicy } from '../streaks/streak-policy.ts';
import { isPolicyKey, policyValuesAt, versionAt } from './policy-values.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const version = (key: string, value: number | number[], from: string, number = 1) => ({
  key,
  value,
  version: number,
  effectiveFrom: day(from),
});

describe('policy values', () => {
  it('are those of the house until a workspace sets others', () => {
    expect(policyValuesAt([], day('2027-01-01'))).toEqual({
      lotLifeMonths: 18,
      expiryNoticeDays: [60, 30, 7],
      comebackDays: 30,
      grantApprovalAbove: 500,
      moderationDaysMax: 2,
      redemptionDaysMax: { requested: 2, approved: 5 },
      streaks: defaultStreakPolicy,
      budgetNearPercent: 80,
    });
  });

  it('count from their day on, the latest begun first', () => {
    const versions = [
      version('grants.approvalAbove', 200, '2027-01-01', 1),
      version('grants.approvalAbove', 300, '2027-03-01', 2),
      version('points.expiryNoticeDays', [14], '2027-02-01'),
      version('gone', 1, '2027-01-01'),
    ];
    expect(policyValuesAt(versions, day('2026-12-31')).grantApprovalAbove).toBe(500);
    expect(policyValuesAt(versions, day('2027-01-01')).grantApprovalAbove).toBe(200);
    expect(policyValuesAt(versions, day('2027-03-01'))).toMatchObject({
      grantApprovalAbove: 300,
      expiryNoticeDays: [14],
    });
  });

  it('make up how streaks work', () => {
    const versions = [
      version('streaks.weeksPerFreeze', 6, '2027-01-01'),
      version('streaks.freezesMax', 0, '2027-01-01'),
      version('streaks.bonusFrom12Weeks', 20, '2027-01-01'),
    ];
    expect(policyValuesAt(versions, day('2027-01-01')).streaks).toEqual({
      weeksPerFreeze: 6,
      freezesMax: 0,
      bonuses: [
        { weeks: 4, basisPoints: 500 },
        { weeks: 12, basisPoints: 2_000 },
        { weeks: 26, basisPoints: 1_500 },
      ],
    });
  });

  it('of two that begin at one moment the later made counts, in whatever order they come', () => {
    const versions = [
      version('moderation.daysMax', 5, '2027-01-01', 2),
      version('moderation.daysMax', 3, '2027-01-01', 1),
    ];
    expect(versionAt(versions, 'moderation.daysMax', day('2027-01-01'))?.value).toBe(5);
    expect(versionAt(versions.toReversed(), 'moderation.daysMax', day('2027-01-01'))?.value).toBe(5);
  });

  it('are within their own bounds by default', () => {
    for (const key of policyKeys) expect(policyProblem(key, policyRegistry[key].default), key).toBeNull();
  });

  it.each([
    ['points.lotLifeMonths', 0, { code: 'out-of-range', limit: 120 }],
    ['points.lotLifeMonths', 121, { code: 'out-of-range', limit: 120 }],
    ['points.lotLifeMonths', 1.5, { code: 'out-of-range', limit: 120 }],
    ['points.lotLifeMonths', [12, 6], { code: 'too-many', limit: 1 }],
    ['points.expiryNoticeDays', [], { code: 'too-few', limit: 1 }],
    ['points.expiryNoticeDays', [30, 30], { code: 'given-twice' }],
    ['points.expiryNoticeDays', [30, 7], null],
  ] as const)('%s of %s: %o', (key, value, problem) => {
    expect(policyProblem(key, value)).toEqual(problem);
  });

  it('are kept as a number, or as a list with the largest first', () => {
    expect(policyValueOf('points.comebackDays', [14])).toBe(14);
    expect(policyValueOf('points.comebackDays', [])).toBe(0);
    expect(policyValueOf('points.expiryNoticeDays', [7, 60])).toEqual([60, 7]);
  });

  it('are known by name', () => {
    expect(isPolicyKey('points.comebackDays')).toBe(true);
    expect(isPolicyKey('points.color')).toBe(false);
  });
});
