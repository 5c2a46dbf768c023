import {
  defaultStreakPolicy,
  lotLifeMonthsDefault,
  type PointsPolicy,
  type PointValue,
  type SimulationPlan,
} from '@rostra/points-engine';
import { prepareRules } from '../../rules/index.ts';
import type { StoredSimulation } from '../simulation.entity.ts';
import type { TriedDrafts, TriedPolicy } from '../tried-drafts.ts';

/** What the engine is asked. Nobody is listed by it: people are kept one by one. */
export function toPlan({ fromAt, untilAt, tried }: StoredSimulation, pointValue: PointValue): SimulationPlan {
  return {
    from: fromAt,
    until: untilAt,
    calendar: { timeZone: tried.timeZone, yearStartMonth: tried.yearStartMonth ?? 1 },
    today: toPolicy(tried.today, tried),
    draft: toPolicy(tried.draft, tried),
    pointValue,
    listedMax: 0,
  };
}

function toPolicy(
  { rules, tiers }: TriedPolicy,
  { lotLifeMonths = lotLifeMonthsDefault, streaks = defaultStreakPolicy }: TriedDrafts,
): PointsPolicy {
  const ready = prepareRules(rules).rules;
  return {
    rules: ready.rules,
    campaigns: ready.campaigns,
    tiers,
    streaks,
    lotLifeMonths,
  };
}
