import { type CapUse, capKey, noCapUse, type PointPair } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { addUse, counterKey, type GivenIn, lockCountersOf, readCountersOf, readGivenIn } from '../points/index.ts';
import { memberPeriods } from './cap-places.ts';
import { type ChosenRule, givenBy } from './weigh-deed.ts';

/** What limits have given out while deeds are weighed one after the other. */
export interface LimitRoom {
  /** What was given before under each limit of the deed's rule, in their order. */
  readonly usesOf: (chosen: ChosenRule) => CapUse[];
  /** Counts an award for the deeds that follow. */
  readonly take: (chosen: ChosenRule, points: PointPair) => void;
}

/** Locks the counters that the deeds' limits share with others; to be called after the members' balances were locked. */
export async function lockShared(scope: Scope, deeds: readonly ChosenRule[]): Promise<ReadonlyMap<string, CapUse>> {
  return lockCountersOf(
    scope,
    deeds.flatMap(({ counters }) => counters),
  );
}

/** The counters that the deeds' limits share with others as they stand, without a lock. */
export async function readShared(scope: Scope, deeds: readonly ChosenRule[]): Promise<ReadonlyMap<string, CapUse>> {
  return readCountersOf(
    scope,
    deeds.flatMap(({ counters }) => counters),
  );
}

/** What is known of limits before the deeds at hand. */
export interface StandingUses {
  /** Counters shared with others, by `readShared` or `lockShared`. */
  readonly shared: ReadonlyMap<string, CapUse>;
  /** What deeds before these would take that are posted nowhere yet; grows with each `take`. */
  readonly taken?: Map<string, CapUse>;
}

/** Reads what the deeds' members were given before: exact under the locks of their balances. One query. */
export async function readRoom(
  scope: Scope,
  deeds: readonly ChosenRule[],
  { shared, taken = new Map() }: StandingUses,
): Promise<LimitRoom> {
  const asked = new Map(deeds.flatMap(ownLimits));
  const given = await readGivenIn(scope, [...asked.values()]);
  const uses = new Map([...shared, ...[...asked.keys()].map((key, at) => [key, given[at] ?? noCapUse] as const)]);
  const usedBy = (key: string) => addUse(uses.get(key) ?? noCapUse, taken.get(key) ?? noCapUse);
  return {
    usesOf: (chosen) => keysOf(chosen).map((key) => usedBy(key)),
    take(chosen, { statusPoints, rewardPoints }) {
      const use = { awards: 1, statusPoints, rewardPoints };
      for (const key of keysOf(chosen)) taken.set(key, addUse(taken.get(key) ?? noCapUse, use));
    },
  };
}

/** The limits over the deed's own member, each with what it counts. */
function ownLimits(chosen: ChosenRule): [string, GivenIn][] {
  const { rule, deed, ground } = chosen;
  const { memberId } = ground;
  if (!rule || memberId === null) return [];
  const own = rule.terms.caps.filter(({ scope }) => scope === 'member');
  const periods = memberPeriods(own, deed.occurredAt, ground.calendar);
  return own.flatMap((cap, at) => {
    const period = periods[at];
    return period ? [[ownKey(chosen, capKey(cap)), { ...givenBy(rule, memberId), period }]] : [];
  });
}

/** Names what each limit of the rule has given out, in their order. */
function keysOf(chosen: ChosenRule): string[] {
  const shared = chosen.counters.values();
  return (chosen.rule?.terms.caps ?? []).map((cap) => {
    if (cap.scope === 'member') return ownKey(chosen, capKey(cap));
    const counter = shared.next().value;
    return counter ? counterKey(counter) : '';
  });
}

/** All deeds happen at one moment, so that a limit is one period. */
function ownKey({ rule, ground }: ChosenRule, cap: string): string {
  return [ground.memberId, rule?.ruleVersion.rule, cap].join(' ');
}
