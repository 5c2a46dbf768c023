import {
  type AwardDeed,
  type AwardDeedInput,
  type AwardEvaluation,
  type Cap,
  type CapUse,
  chooseRule,
  evaluateAward,
  noCapUse,
  type PublishedRule,
  type Streak,
  toAwardDeed,
} from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { readPolicy } from '../policy/index.ts';
import { type CapCounter, lockCapCounters, type GivenBy, readCapCounters, readGiven } from '../points/index.ts';
import { readStreaks } from '../streaks/index.ts';
import { capCounters, memberPeriods } from './cap-places.ts';
import type { AwardGround } from './read-award-ground.ts';

/** A deed about to be weighed: which rule pays for it, and which counters its limits share with others. */
export interface ChosenRule {
  readonly ground: AwardGround;
  readonly deed: AwardDeed;
  readonly rule: PublishedRule | null;
  readonly counters: readonly CapCounter[];
}

/** Finds the rule that pays for a deed. Reads nothing. */
export function chooseRuleFor(ground: AwardGround, input: AwardDeedInput): ChosenRule {
  const facts = { ...ground.facts, ...input.facts };
  const deed = toAwardDeed({ ...input, facts }, ground.calendar.timeZone);
  const rule = chooseRule(ground.rules, deed);
  return { ground, deed, rule, counters: rule ? capCounters(rule, deed, ground) : [] };
}

/** Locks the counters that the deed's limits share with other members; to be called after the member's balance was locked. */
export function lockCounters(scope: Scope, { counters }: ChosenRule): Promise<CapUse[]> {
  return lockCapCounters(scope, counters);
}

/**
 * What the deed is worth. With `lockedUses`, and under the member's balance lock, it is what will be awarded; without, what would be awarded if
 * nothing else came in between.
 */
export async function weighDeed(
  scope: Scope,
  chosen: ChosenRule,
  lockedUses?: readonly CapUse[],
): Promise<AwardEvaluation> {
  const { ground, deed, rule, counters } = chosen;
  const caps = rule?.terms.caps ?? [];
  const shared = lockedUses ?? (await readCapCounters(scope, counters));
  const periods = memberPeriods(caps, deed.occurredAt, ground.calendar);
  const own = rule && ground.memberId ? await readGiven(scope, givenBy(rule, ground.memberId), periods) : [];
  return evaluateAward({
    deed,
    rule,
    campaigns: ground.rules.campaigns,
    capUses: inOrder(caps, own, shared),
    streakWeeks: await readStreakWeeks(scope, chosen),
    streakPolicy: (await readPolicy(scope)).streaks,
    calendar: ground.calendar,
  });
}

/** Whose awards a limit over one member counts. */
export function givenBy({ ruleVersion, terms }: PublishedRule, memberId: string): GivenBy {
  return { memberId, rule: ruleVersion.rule, isBackdated: terms.source === 'import' };
}

/** Weeks of the champion's streak with this one in it; null for who keeps none, or where it would change nothing. */
async function readStreakWeeks(scope: Scope, { ground, rule }: ChosenRule): Promise<number | null> {
  const { memberId, keepsStreak } = ground;
  if (!memberId || !keepsStreak || !rule?.terms.hasStreakBonus) return null;
  return streakWeeksOf((await readStreaks(scope, [memberId])).get(memberId));
}

/** Weeks of a streak with this one in it; null without one. */
export function streakWeeksOf(streak: Streak | undefined): number | null {
  if (!streak) return null;
  return streak.state === 'safe' ? streak.weeks : streak.weeks + 1;
}

/** Both lists are in the order of the limits they belong to; together they are as many. */
function inOrder(caps: readonly Cap[], own: readonly CapUse[], shared: readonly CapUse[]): CapUse[] {
  const ownUses = own.values();
  const sharedUses = shared.values();
  return caps.map(({ scope }) => (scope === 'member' ? ownUses : sharedUses).next().value ?? noCapUse);
}
