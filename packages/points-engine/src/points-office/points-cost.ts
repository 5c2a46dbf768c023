import type { PointValue } from '../simulation/simulation-plan.ts';

/** What a point costs where a workspace has said nothing else: 1.00 EUR for 100 points. */
export const pointValueDefault: PointValue = { amountMinor: 100, points: 100, currency: 'EUR' };

/** What `points` cost, in minor units, rounded to whole ones; below 0 for points that were taken back. */
export function pointsCost(points: number, { amountMinor, points: per }: PointValue): number {
  const cost = Math.round((points * amountMinor) / per);
  // Rounding makes -0 of a small loss, which nobody wants to read.
  return cost === 0 ? 0 : cost;
}
