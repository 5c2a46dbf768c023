import { useLingui } from '@lingui/react/macro';
import type { Policy } from '@rostra/shared/policy/policy.schema';

/** What a policy value is called, and what it decides. */
export interface PolicyWords {
  readonly title: string;
  readonly meaning: string;
}

/** Words for policy values, their groups and their numbers. */
export function usePolicyWords() {
  const { t, i18n } = useLingui();
  const words: Readonly<Record<Policy['key'], PolicyWords>> = {
    'points.lotLifeMonths': {
      title: t`How long points to spend last`,
      meaning: t`From the day they were earned. Points that were given keep the date they have; a point rule may say otherwise for what it gives.`,
    },
    'points.expiryNoticeDays': {
      title: t`When champions are told that points expire`,
      meaning: t`Days before the date. Each is one mail about everything that expires then.`,
    },
    'points.comebackDays': {
      title: t`How long points come back for`,
      meaning: t`When a redemption is cancelled after the points in it would have expired.`,
    },
    'grants.approvalAbove': {
      title: t`Points by hand without a second person`,
      meaning: t`A grant of more than this waits until somebody else approves it.`,
    },
    'moderation.daysMax': {
      title: t`Days in which a submission is answered`,
      meaning: t`Champions are told the day when they send something, so it is a promise.`,
    },
    'rewards.answerDaysMax': {
      title: t`Days in which a redemption is answered`,
      meaning: t`Champions are told the day when they redeem, so it is a promise.`,
    },
    'rewards.fulfilDaysMax': {
      title: t`Days in which an approved reward arrives`,
      meaning: t`From the approval on. It is the day that the queue of redemptions goes by.`,
    },
    'streaks.weeksPerFreeze': {
      title: t`Weeks in a row that bank a freeze`,
      meaning: t`A freeze covers a week somebody misses. Streaks are reckoned anew with it at once.`,
    },
    'streaks.freezesMax': {
      title: t`Freezes that can be banked`,
      meaning: t`With 0, a missed week ends every streak.`,
    },
    'streaks.bonusFrom4Weeks': {
      title: t`What a streak adds from 4 weeks on`,
      meaning: t`To awards whose rule counts streaks. 0 adds nothing.`,
    },
    'streaks.bonusFrom12Weeks': {
      title: t`What a streak adds from 12 weeks on`,
      meaning: t`In place of what it added before.`,
    },
    'streaks.bonusFrom26Weeks': {
      title: t`What a streak adds from 26 weeks on`,
      meaning: t`In place of what it added before.`,
    },
    'budget.nearPercent': {
      title: t`When a budget counts as nearly used up`,
      meaning: t`The share of a quarter’s budget from which on the points office warns.`,
    },
  };
  const groups: Readonly<Record<Policy['group'], string>> = {
    points: t`Points`,
    grants: t`Points by hand`,
    moderation: t`Moderation`,
    rewards: t`Rewards`,
    streaks: t`Streaks`,
    budget: t`Budget`,
  };
  const say = (value: number | readonly number[], unit: Policy['unit']) => {
    const numbers = typeof value === 'number' ? [value] : value;
    const list = new Intl.ListFormat(i18n.locale).format(numbers.map((number) => i18n.number(number)));
    switch (unit) {
      case 'months':
        return t`${list} months`;
      case 'days':
        return t`${list} days`;
      case 'points':
        return t`${list} points`;
      case 'weeks':
        return t`${list} weeks`;
      case 'freezes':
        return t`${list} freezes`;
      case 'percent':
        return t`${list} %`;
    }
  };
  return { words, groups, say };
}
