import { moderationDaysMax } from '../challenges/moderation-clock.ts';
import { expiryNoticeDaysDefault } from '../ledger/expiry-notices.ts';
import { grantLimitDefault } from '../ledger/grant-approval.ts';
import { lotLifeMonthsDefault } from '../ledger/lot-expiry.ts';
import { comebackDaysDefault } from '../ledger/release-hold.ts';
import { budgetNearPercentDefault } from '../points-office/budget-standing.ts';
import { redemptionDaysMax } from '../rewards/redemption-clock.ts';
import { defaultStreakPolicy, streakBonus } from '../streaks/streak-policy.ts';
import type { PolicyGroup, PolicyKey, PolicyUnit, PolicyValue } from './policy-vocabulary.ts';

const BASIS_POINTS_PER_PERCENT = 100;

/** What a policy value is: its default, its bounds, and the rule of the house it stands in. */
export type PolicyDefinition = {
  readonly group: PolicyGroup;
  readonly unit: PolicyUnit;
  readonly default: PolicyValue;
  /** The least and the most that each number may be. */
  readonly min: number;
  readonly max: number;
  /** How many numbers there may be; 1 where the value is a number and not a list. */
  readonly countMax: number;
  /** The rule of the house it stands in, 1 to 17; null where it is a promise of the product. */
  readonly rule: number | null;
};

/** Every policy value with its default and bounds. */
export const policyRegistry: Readonly<Record<PolicyKey, PolicyDefinition>> = {
  'points.lotLifeMonths': {
    group: 'points',
    unit: 'months',
    default: lotLifeMonthsDefault,
    min: 1,
    max: 120,
    countMax: 1,
    rule: 4,
  },
  'points.expiryNoticeDays': {
    group: 'points',
    unit: 'days',
    default: expiryNoticeDaysDefault,
    min: 1,
    max: 180,
    countMax: 5,
    rule: 4,
  },
  'points.comebackDays': {
    group: 'points',
    unit: 'days',
    default: comebackDaysDefault,
    min: 1,
    max: 365,
    countMax: 1,
    rule: 4,
  },
  'grants.approvalAbove': {
    group: 'grants',
    unit: 'points',
    default: grantLimitDefault,
    min: 0,
    max: 1_000_000,
    countMax: 1,
    rule: 6,
  },
  'moderation.daysMax': {
    group: 'moderation',
    unit: 'days',
    default: moderationDaysMax,
    min: 1,
    max: 30,
    countMax: 1,
    rule: null,
  },
  'rewards.answerDaysMax': {
    group: 'rewards',
    unit: 'days',
    default: redemptionDaysMax.requested,
    min: 1,
    max: 90,
    countMax: 1,
    rule: 9,
  },
  'rewards.fulfilDaysMax': {
    group: 'rewards',
    unit: 'days',
    default: redemptionDaysMax.approved,
    min: 1,
    max: 90,
    countMax: 1,
    rule: 9,
  },
  'streaks.weeksPerFreeze': {
    group: 'streaks',
    unit: 'weeks',
    default: defaultStreakPolicy.weeksPerFreeze,
    min: 1,
    max: 52,
    countMax: 1,
    rule: 3,
  },
  'streaks.freezesMax': {
    group: 'streaks',
    unit: 'freezes',
    default: defaultStreakPolicy.freezesMax,
    min: 0,
    max: 10,
    countMax: 1,
    rule: 3,
  },
  'streaks.bonusFrom4Weeks': {
    group: 'streaks',
    unit: 'percent',
    default: defaultBonusPercent(4),
    min: 0,
    max: 100,
    countMax: 1,
    rule: 3,
  },
  'streaks.bonusFrom12Weeks': {
    group: 'streaks',
    unit: 'percent',
    default: defaultBonusPercent(12),
    min: 0,
    max: 100,
    countMax: 1,
    rule: 3,
  },
  'streaks.bonusFrom26Weeks': {
    group: 'streaks',
    unit: 'percent',
    default: defaultBonusPercent(26),
    min: 0,
    max: 100,
    countMax: 1,
    rule: 3,
  },
  'budget.nearPercent': {
    group: 'budget',
    unit: 'percent',
    default: budgetNearPercentDefault,
    min: 1,
    max: 100,
    countMax: 1,
    rule: 10,
  },
};

function defaultBonusPercent(weeks: number): number {
  return streakBonus(weeks, defaultStreakPolicy) / BASIS_POINTS_PER_PERCENT;
}
