import { moveRedemption, redemptionDueAt, type RedemptionMove, type RedemptionOutcome } from '@rostra/points-engine';
import type { AuditAction } from '@rostra/shared/audit/audit-action';
import type { MovedRedemptionOutput } from '@rostra/shared/rewards/move-redemption.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { allowed } from '../../errors/app-error.ts';
import { recordAudit } from '../audit/index.ts';
import { type PostingRequest, readPointsPolicy, releaseHold, spendHold } from '../points/index.ts';
import { RedemptionEventEntity } from './redemption-event.entity.ts';
import type { Redemption } from './redemption.entity.ts';
import { returnPiece } from './reward.repository.ts';

/** A move of a redemption, with words for the champion that stand in its timeline. */
export interface AskedMove {
  /** `redemptions.<verb>`, for the audit log. */
  readonly action: AuditAction;
  readonly move: RedemptionMove;
  readonly words: string | null;
}

/**
 * Carries one move out in the caller's transaction: the state, the piece, the points, a line in the timeline, an audit row. The redemption is
 * locked by the caller; then comes the reward's row, then the member's balance, the order in which redeeming takes them. Words stay out of
 * the audit log: they may hold a code.
 *
 * @throws AppError `redemption-wrong-state`, `reason-required`
 */
export async function carryOutMove(
  scope: Scope,
  redemption: Redemption,
  asked: AskedMove,
): Promise<MovedRedemptionOutput> {
  const before = { state: redemption.state };
  const outcome = allowed(moveRedemption(redemption.state, asked.move));
  const { timeZone, values } = await readPointsPolicy(scope);
  redemption.state = outcome.state;
  redemption.stateSince = scope.now;
  redemption.dueAt = redemptionDueAt({
    state: outcome.state,
    since: scope.now,
    timeZone,
    daysMax: values.redemptionDaysMax,
  });
  addEvent(scope, redemption, asked.words);
  await scope.em.flush();
  if (outcome.stock === 'restock' && redemption.tookPiece) await returnPiece(scope, redemption.rewardId);
  await settlePoints(scope, redemptionPosting(redemption, asked.move), outcome);
  recordAudit(scope, {
    action: asked.action,
    subjectType: 'redemption',
    subjectId: redemption.id,
    before,
    after: { state: outcome.state },
  });
  return { redemptionId: redemption.id, state: outcome.state };
}

/** Adds the line of the state that a redemption has just come into. */
export function addEvent(scope: Scope, redemption: Redemption, words: string | null): void {
  scope.em.create(RedemptionEventEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    redemptionId: redemption.id,
    at: scope.now,
    state: redemption.state,
    actorId: scope.actor.memberId,
    words: words === '' ? null : words,
  });
}

/** How a redemption stands in the ledger: hold, release and spend all name it as their source. Why points came back is told there too. */
export function redemptionPosting(redemption: Redemption, move?: RedemptionMove): PostingRequest {
  return {
    memberId: redemption.memberId,
    source: { type: 'redemption', id: redemption.id, part: '' },
    ruleVersion: { rule: `reward:${redemption.rewardId}`, version: redemption.rewardVersion },
    ...(move && 'reason' in move ? { reason: move.reason } : {}),
  };
}

async function settlePoints(scope: Scope, posting: PostingRequest, { points }: RedemptionOutcome): Promise<void> {
  switch (points) {
    case 'keep-hold':
      return;
    case 'spend':
      await spendHold(scope, posting);
      return;
    case 'release':
      await releaseHold(scope, posting);
      return;
  }
}
