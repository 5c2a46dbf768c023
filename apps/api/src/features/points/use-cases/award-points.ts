import { postAward, statusWindowStart } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { type PostedResult, post, type PostingRequest } from '../post.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { placeMember, type TierRise } from '../place-member.ts';

/** An award for a source that happened. Normally status and reward points are the same number. */
export interface AwardRequest extends PostingRequest {
  /** `grant`: by hand, with a reason. */
  readonly kind?: 'award' | 'grant' | 'opening';
  readonly statusPoints: number;
  readonly rewardPoints: number;
  /** Calendar months the reward points last; the workspace's policy unless given. */
  readonly lotLifeMonths?: number;
  /** What tells a retry from another request for the same source, where the points themselves may come out otherwise; else the points. */
  readonly asked?: unknown;
}

/** The award as posted, and the rise of tier it brought. */
export interface AwardedPoints extends PostedResult {
  readonly rise: TierRise | null;
}

/**
 * Grants points once per source in the caller's transaction, and moves the member's tier at once when the points reach it.
 * Locks the member's balance. A second call for the same source writes nothing and gives the first posting.
 *
 * @throws AppError `points-not-positive`, `reason-required`, `points-overflow`, `idempotency-conflict`
 */
export async function awardPoints(scope: Scope, request: AwardRequest): Promise<AwardedPoints> {
  const { statusPoints, rewardPoints, kind = 'award' } = request;
  const policy = await readPointsPolicy(scope);
  const { timeZone, tiers } = policy;
  const lotLifeMonths = request.lotLifeMonths ?? policy.values.lotLifeMonths;
  const windowStart = statusWindowStart(scope.now, timeZone, tiers);
  const posted = await post(
    scope,
    { kind, request, asked: request.asked ?? { statusPoints, rewardPoints }, windowStart },
    (header, { balance }) =>
      postAward({ header, kind, balance, statusPoints, rewardPoints, lotId: scope.newId(), timeZone, lotLifeMonths }),
  );
  return { ...posted, rise: placeMember(scope, request.memberId, { posted, policy }) };
}
