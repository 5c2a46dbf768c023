import type { PolicyResult, SimulationResult as Replayed } from '@rostra/points-engine';
import type { SimulatedPolicy, SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';

/** What the engine found, as it is kept and sent: by month instead of by day, and without names. */
export function toResult(found: Replayed, currency: string): SimulationResult {
  return {
    members: found.members,
    deeds: found.deeds,
    posted: { ...found.posted },
    today: toPolicy(found.today),
    draft: toPolicy(found.draft),
    months: toMonths(found),
    tierMoves: [...found.tierMoves],
    gains: found.gains,
    losses: found.losses,
    segments: found.segments.map(({ moneyMore, ...segment }) => ({ ...segment, moreMinor: moneyMore ?? 0 })),
    hasSharedCaps: found.hasSharedCaps,
    currency,
  };
}

function toPolicy(found: PolicyResult): SimulatedPolicy {
  const { byDay: _byDay, issuedMoney, liabilityMoney, tiers, ...figures } = found;
  return { ...figures, tiers: { ...tiers }, issuedMinor: issuedMoney ?? 0, liabilityMinor: liabilityMoney ?? 0 };
}

function toMonths({ days, today, draft }: Replayed): SimulationResult['months'] {
  const byMonth = Map.groupBy(days.keys(), (index) => (days[index] ?? '').slice(0, 'YYYY-MM'.length));
  return [...byMonth].map(([month, indexes]) => ({
    month,
    today: flowOf(today.byDay, indexes),
    draft: flowOf(draft.byDay, indexes),
  }));
}

function flowOf({ issued, spent, expired, available }: PolicyResult['byDay'], indexes: readonly number[]) {
  const sum = (values: readonly number[]) => indexes.reduce((total, index) => total + (values[index] ?? 0), 0);
  return {
    issued: sum(issued),
    spent: sum(spent),
    expired: sum(expired),
    available: available[indexes.at(-1) ?? 0] ?? 0,
  };
}
