import { type SimulationEffect, simulationEffects } from '@rostra/shared/simulations/simulation-state';
import type { TierName } from '../../ui/points/use-tier-name.ts';
import { tierOrder } from './tier-order.ts';

/** What the address of one simulation holds: which of its people are looked at. */
export interface SimulationSearch {
  readonly q?: string;
  readonly effect?: SimulationEffect;
  /** Under what is in force. */
  readonly from?: TierName;
  /** Under the draft. */
  readonly to?: TierName;
  readonly segment?: string;
  readonly order?: 'losses';
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readSimulationSearch(search: Record<string, unknown>): SimulationSearch {
  const page = Number(search.page);
  return {
    q: wordsOf(search.q),
    effect: simulationEffects.find((effect) => effect === search.effect),
    from: tierOrder.find((tier) => tier === search.from),
    to: tierOrder.find((tier) => tier === search.to),
    segment: wordsOf(search.segment),
    order: search.order === 'losses' ? search.order : undefined,
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 100) : undefined;
}
