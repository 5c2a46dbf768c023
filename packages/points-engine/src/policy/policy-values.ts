import { itemAt } from '../kernel/item-at.ts';
import type { RedemptionDaysMax } from '../rewards/redemption-clock.ts';
import type { StreakPolicy } from '../streaks/streak-policy.ts';
import { policyRegistry } from './policy-registry.ts';
import { type PolicyKey, policyKeys, type PolicyValue } from './policy-vocabulary.ts';

/** The policy values in force at a moment. */
export type PolicyValues = {
  readonly lotLifeMonths: number;
  /** Largest first. */
  readonly expiryNoticeDays: readonly number[];
  readonly comebackDays: number;
  /** Points above which a grant by hand needs a second approver. */
  readonly grantApprovalAbove: number;
  readonly moderationDaysMax: number;
  readonly redemptionDaysMax: RedemptionDaysMax;
  readonly streaks: StreakPolicy;
  /** The share of a budget, in percent, from which on it is nearly used up. */
  readonly budgetNearPercent: number;
};

/** One version of one policy value. */
export type PolicyVersion = {
  readonly key: string;
  readonly value: PolicyValue;
  /** Of the same key, from 1. */
  readonly version: number;
  readonly effectiveFrom: Date;
};

/** The values in force at `at`: of each key the latest version that has begun, else the default of the house. A key that is no longer known is passed over. */
export function policyValuesAt(versions: readonly PolicyVersion[], at: Date): PolicyValues {
  const one = (key: PolicyKey) => numbersOf(versionAt(versions, key, at)?.value ?? policyRegistry[key].default);
  const first = (key: PolicyKey) => itemAt(one(key), 0);
  return {
    lotLifeMonths: first('points.lotLifeMonths'),
    expiryNoticeDays: one('points.expiryNoticeDays'),
    comebackDays: first('points.comebackDays'),
    grantApprovalAbove: first('grants.approvalAbove'),
    moderationDaysMax: first('moderation.daysMax'),
    redemptionDaysMax: { requested: first('rewards.answerDaysMax'), approved: first('rewards.fulfilDaysMax') },
    streaks: {
      weeksPerFreeze: first('streaks.weeksPerFreeze'),
      freezesMax: first('streaks.freezesMax'),
      bonuses: [
        { weeks: 4, basisPoints: first('streaks.bonusFrom4Weeks') * 100 },
        { weeks: 12, basisPoints: first('streaks.bonusFrom12Weeks') * 100 },
        { weeks: 26, basisPoints: first('streaks.bonusFrom26Weeks') * 100 },
      ],
    },
    budgetNearPercent: first('budget.nearPercent'),
  };
}

/** The version of a key in force at `at`; undefined while the default of the house is. Of two that begin at one moment the later made counts. */
export function versionAt<Version extends PolicyVersion>(
  versions: readonly Version[],
  key: PolicyKey,
  at: Date,
): Version | undefined {
  return versions
    .filter((version) => version.key === key && version.effectiveFrom <= at)
    .toSorted((a, b) => a.effectiveFrom.getTime() - b.effectiveFrom.getTime() || a.version - b.version)
    .at(-1);
}

/** A value as a list, whatever its form. */
export function numbersOf(value: PolicyValue): readonly number[] {
  return typeof value === 'number' ? [value] : value;
}

/** Whether a name is a policy key that is known. */
export function isPolicyKey(key: string): key is PolicyKey {
  return policyKeys.some((known) => known === key);
}
