import { reverseAward as decideReversal, statusWindowStart } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { uncountAward } from '../caps/cap-counter.ts';
import { type PostedResult, post } from '../post.ts';
import { readAward, readPosting } from '../read-award.ts';
import { readOpenLots } from '../read-lots.ts';
import { readPointsPolicy } from '../read-points-policy.ts';

/** Which award to take back, and the words the champion will read. */
export interface ReversalRequest {
  readonly postingId: string;
  readonly reason: string;
}

/**
 * Takes an award back, wholly: the only way to correct one. What was spent meanwhile is owed and netted from later awards. The tier stays: it is
 * kept for its months and falls, if at all, by review (rule 5).
 *
 * @throws AppError `not-found`, `already-reversed`, `reversal-of-reversal`, `not-reversible`, `reason-required`
 */
export async function reverseAward(scope: Scope, request: ReversalRequest): Promise<PostedResult> {
  const found = await readPosting(scope, request.postingId);
  const { timeZone, tiers } = await readPointsPolicy(scope);
  const { sourceType: type, sourceId: id, sourcePart: part, rule, ruleVersion: version } = found;
  const posting = {
    memberId: found.memberId,
    source: { type, id, part },
    ruleVersion: { rule, version },
    reason: request.reason,
    idempotencyKey: `reversal:${request.postingId}`,
  };
  const reversal = await post(
    scope,
    {
      kind: 'reversal',
      request: posting,
      asked: { postingId: request.postingId },
      askedForId: found.earnedById,
      windowStart: statusWindowStart(scope.now, timeZone, tiers),
    },
    async (header, { balance }) => {
      const award = await readAward(scope, found);
      return decideReversal({ header, award, balance, lots: await readOpenLots(scope, found.memberId) });
    },
  );
  if (!reversal.isRepeat) uncountAward(scope, request.postingId);
  return reversal;
}
