import type { SimulationRecord, SimulationSummary } from '@rostra/shared/simulations/simulation.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { StoredSimulation } from './simulation.entity.ts';

/** A simulation as lists show it. */
export function toSummary(stored: StoredSimulation, names: ReadonlyMap<string, string>): SimulationSummary {
  const { id, state, months, membersDone, membersTotal, tried, result } = stored;
  const { kind, windowMonths, thresholds, keptMonths, graceDays } = tried.draft.tiers;
  const version = tried.tierPolicyVersion;
  return {
    id,
    state,
    months,
    from: wireInstant(stored.fromAt),
    until: wireInstant(stored.untilAt),
    askedByName: names.get(stored.askedById) ?? null,
    askedAt: wireInstant(stored.askedAt),
    startedAt: wireInstant(stored.startedAt),
    finishedAt: wireInstant(stored.finishedAt),
    membersDone,
    membersTotal,
    rules: [...tried.rules],
    tierPolicy:
      version === null
        ? null
        : { version, terms: { kind, windowMonths, thresholds: { ...thresholds }, keptMonths, graceDays } },
    headline: result
      ? {
          morePoints: result.draft.rewardPoints - result.today.rewardPoints,
          gains: result.gains,
          losses: result.losses,
        }
      : null,
  };
}

/** A simulation with what came of it. */
export function toRecord(stored: StoredSimulation, names: ReadonlyMap<string, string>): SimulationRecord {
  return { ...toSummary(stored, names), result: stored.result ?? null };
}
