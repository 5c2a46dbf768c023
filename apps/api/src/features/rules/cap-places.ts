import {
  type AwardDeed,
  type Calendar,
  type Cap,
  type Period,
  periodOf,
  type PublishedRule,
} from '@rostra/points-engine';
import type { CapCounter } from '../points/index.ts';
import type { AwardGround } from './read-award-ground.ts';

/** The counters that a deed moves: one for each limit over an account or over everybody, in the order of the limits. */
export function capCounters(rule: PublishedRule, deed: AwardDeed, ground: AwardGround): CapCounter[] {
  return rule.terms.caps.flatMap(({ scope, period }) => {
    if (scope === 'member') return [];
    const { from } = periodOf(period, deed.occurredAt, ground.calendar);
    return [
      {
        rule: rule.ruleVersion.rule,
        scope,
        // Somebody without an account is an account of their own.
        scopeId: scope === 'account' ? (ground.accountId ?? ground.memberId ?? everybody) : everybody,
        period,
        periodFrom: (from ?? new Date(0)).toISOString(),
      },
    ];
  });
}

/** The periods of the limits over a single member, in the order of the limits. */
export function memberPeriods(caps: readonly Cap[], occurredAt: Date, calendar: Calendar): Period[] {
  return caps.filter(({ scope }) => scope === 'member').map(({ period }) => periodOf(period, occurredAt, calendar));
}

/** Stands where a counter is about nobody in particular. */
const everybody = '00000000-0000-0000-0000-000000000000';
