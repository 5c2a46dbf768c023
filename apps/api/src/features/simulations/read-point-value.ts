import type { PointValue } from '@rostra/points-engine';

/** What a point costs where the workspace has not said: a cent. */
export function readPointValue(): PointValue {
  return { amountMinor: 1, points: 1, currency: 'EUR' };
}
