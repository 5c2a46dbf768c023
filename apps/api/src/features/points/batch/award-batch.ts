import { postAward, postOpening, type PostingHeader, statusWindowStart } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { LockedBalance } from '../lock-balance.ts';
import { placeMember } from '../place-member.ts';
import type { PostingRequest } from '../post.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { type BatchOutcome, postBatch } from './post-batch.ts';

/** One award of a batch. */
export interface BatchAward extends PostingRequest {
  readonly kind: 'award' | 'grant' | 'opening';
  readonly statusPoints: number;
  readonly rewardPoints: number;
  /** Calendar months the reward points last; the workspace's policy unless given. */
  readonly lotLifeMonths?: number;
  /** For an opening: when its reward points expire, as the other system says. */
  readonly expiresAt?: Date | null;
}

/**
 * Grants points for up to 500 sources in the caller's transaction, for imports and grants of the night: each once per source, tiers placed at once.
 * Points are given as asked: no rule weighs them and no cap cuts them.
 *
 * @throws AppError `not-found` for a member the workspace does not have; `idempotency-conflict`
 */
export async function awardBatch(scope: Scope, awards: readonly BatchAward[]): Promise<readonly BatchOutcome[]> {
  const policy = await readPointsPolicy(scope);
  const { timeZone } = policy;
  const windowStart = statusWindowStart(scope.now, timeZone, policy.tiers);
  const { lotLifeMonths: lotLife } = policy.values;
  const postings = awards.map(
    ({ kind, statusPoints, rewardPoints, lotLifeMonths = lotLife, expiresAt, ...request }) => ({
      kind,
      request,
      asked: { statusPoints, rewardPoints },
      decide: (header: PostingHeader, { balance }: LockedBalance) => {
        const award = { header, balance, statusPoints, rewardPoints, lotId: scope.newId(), timeZone, lotLifeMonths };
        return kind === 'opening' ? postOpening({ ...award, expiresAt }) : postAward({ ...award, kind });
      },
    }),
  );
  const { outcomes, standings } = await postBatch(scope, postings, windowStart);
  const lastOf = new Map(
    outcomes.flatMap((outcome, index) => {
      const memberId = awards[index]?.memberId;
      return outcome.kind === 'posted' && memberId ? [[memberId, outcome.postingId] as const] : [];
    }),
  );
  for (const standing of standings) {
    const postingId = lastOf.get(standing.memberId);
    if (postingId) placeMember(scope, standing.memberId, { posted: { postingId, standing }, policy });
  }
  return outcomes;
}
