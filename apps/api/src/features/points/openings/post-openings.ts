import { startOfDay } from '../../../db/calendar-day.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { awardBatch } from '../batch/award-batch.ts';
import type { BatchOutcome } from '../batch/post-batch.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { openingId, openingPart } from './find-openings.ts';

/** Points that a champion had somewhere else. */
export interface OpeningBalance {
  readonly memberId: string;
  readonly statusPoints: number;
  readonly rewardPoints: number;
  /** Calendar day, `YYYY-MM-DD`, in the workspace's zone: from then on they count towards a tier and their life runs. */
  readonly earnedOn: string;
  /** The last day on which the points to spend are good; null for the workspace's own lot life. */
  readonly expiresOn: string | null;
  /** Words the champion reads; null for none. */
  readonly note: string | null;
}

/**
 * Posts up to 500 opening balances in the caller's transaction, each once however often it is asked, and places the tiers they reach. Locks the
 * members in the order of their ids.
 *
 * @throws AppError `not-found`, `idempotency-conflict`
 */
export async function postOpenings(
  scope: Scope,
  openings: readonly OpeningBalance[],
): Promise<readonly BatchOutcome[]> {
  const { timeZone } = await readPointsPolicy(scope);
  return awardBatch(
    scope,
    openings.map((opening) => ({
      kind: 'opening',
      memberId: opening.memberId,
      source: { type: 'opening', id: openingId(opening), part: openingPart(opening) },
      ruleVersion: { rule: 'opening', version: 1 },
      occurredAt: startOfDay(opening.earnedOn, timeZone),
      expiresAt: opening.expiresOn === null ? null : startOfDay(opening.expiresOn, timeZone, 1),
      reason: opening.note ?? undefined,
      statusPoints: opening.statusPoints,
      rewardPoints: opening.rewardPoints,
    })),
  );
}
