import { invariant } from '../kernel/invariant.ts';
import type { DayTable } from '../kernel/day-table.ts';
import type { Cap, CapUse } from '../rules/cap.ts';
import type { PublishedRule } from '../rules/point-rule.ts';

/** What a cap has given so far; moved as awards are replayed. */
export type MovingUse = { -readonly [field in keyof CapUse]: CapUse[field] };

/** Whose award it is. */
export type CapHolder = { readonly accountId: string | null };

/** What every cap of a set of rules has given, in the periods deeds lie in. */
export type CapCounters = {
  /** The uses of a rule's caps, in their order, on `day`; to be moved by the caller after an award. */
  readonly usesOf: (rule: PublishedRule, day: number) => readonly MovingUse[];
  /** From here on it is another member's awards. */
  readonly begin: (holder: CapHolder) => void;
};

/**
 * Counters for the caps of `rules`, all at 0. Members are replayed one after the other, so that a cap they share gives to who is replayed first;
 * its total is right all the same. A member without an account stands alone.
 */
export function createCapCounters(rules: readonly PublishedRule[], days: DayTable): CapCounters {
  const counters = new Map(rules.map((rule) => [rule, rule.terms.caps.map((cap) => createCounter(cap, days))]));
  return {
    usesOf(rule, day) {
      const ofRule = counters.get(rule);
      invariant(ofRule !== undefined, 'a rule is counted under its own policy');
      return ofRule.map((counter) => counter.useOn(day));
    },
    begin(holder) {
      for (const ofRule of counters.values()) for (const counter of ofRule) counter.begin(holder);
    },
  };
}

type Counter = { readonly useOn: (day: number) => MovingUse; readonly begin: (holder: CapHolder) => void };

function createCounter({ scope, period }: Cap, days: DayTable): Counter {
  const shared = new Map<string, Map<number, MovingUse>>();
  let periods = new Map<number, MovingUse>();
  return {
    useOn(day) {
      const key = days.periodKey(period, day);
      const known = periods.get(key);
      if (known) return known;
      const use = { awards: 0, statusPoints: 0, rewardPoints: 0 };
      periods.set(key, use);
      return use;
    },
    begin({ accountId }) {
      if (scope === 'rule') return;
      if (scope === 'member' || accountId === null) {
        // Nobody asks for the last member again, so that its counts need not be kept.
        periods = new Map();
        return;
      }
      periods = shared.get(accountId) ?? new Map<number, MovingUse>();
      shared.set(accountId, periods);
    },
  };
}
