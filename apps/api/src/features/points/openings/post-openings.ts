import { startOfDay } from '../../../db/calendar-day.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { awardBatch } from '../batch/award-batch.ts';
import type { BatchOutcome } from '../batch/post-batch.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { type OpeningBalance, openingId, openingPart } from './opening-balance.ts';

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
