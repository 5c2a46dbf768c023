import { redemptionDueAt, redemptionEligibility } from '@rostra/points-engine';
import type { RedeemRewardInput, RedeemRewardOutput } from '@rostra/shared/rewards/redeem-reward.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { holdPoints, lockBalance, readPointsPolicy } from '../../points/index.ts';
import { addEvent, redemptionPosting } from '../carry-out-move.ts';
import { type Redemption, RedemptionEntity } from '../redemption.entity.ts';
import { countRedeemed } from '../redemption.repository.ts';
import { toCatalogueCandidate } from '../reward.mapper.ts';
import { type TakenPiece, takePiece } from '../reward.repository.ts';

/**
 * Redeems a reward: takes a piece and sets the points aside in one transaction, or takes nothing (rule 9). Locks the reward's row, then the
 * member's balance; the limit per member is counted under the balance's lock, so that two requests of one champion see each other.
 *
 * @throws AppError those of `redemptionEligibility`; `changed-meanwhile` when the reward costs something else than was confirmed; `not-found`
 */
export async function redeemReward(scope: Scope, input: RedeemRewardInput): Promise<RedeemRewardOutput> {
  const memberId = ownMemberId(scope);
  const piece = await takePiece(scope, input.rewardId);
  const { balance } = await lockBalance(scope, memberId);
  const { tier } = await getMember(scope, memberId);
  const redeemedCount = (await countRedeemed(scope, memberId, input.rewardId)).get(input.rewardId) ?? 0;
  const candidate = { ...toCatalogueCandidate(piece.reward, redeemedCount), stock: piece.stock };
  allowed(redemptionEligibility(candidate, { available: balance.available, tier, redeemedCount }));
  if (piece.reward.pointsCost !== input.pointsCost) throw new AppError('changed-meanwhile');

  const redemption = await request(scope, piece, input);
  const held = await holdPoints(scope, { ...redemptionPosting(redemption), amount: redemption.pointsCost });
  recordAudit(scope, {
    action: 'rewards.redeem',
    subjectType: 'redemption',
    subjectId: redemption.id,
    after: { state: redemption.state, rewardId: redemption.rewardId, pointsCost: redemption.pointsCost },
  });
  return { redemptionId: redemption.id, available: held.balance.available };
}

async function request(
  scope: Scope,
  { reward, tookPiece }: TakenPiece,
  { note }: RedeemRewardInput,
): Promise<Redemption> {
  const { timeZone } = await readPointsPolicy(scope);
  const redemption = scope.em.create(RedemptionEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    memberId: ownMemberId(scope),
    rewardId: reward.id,
    rewardTitle: reward.title,
    rewardVersion: reward.version,
    pointsCost: reward.pointsCost,
    tookPiece,
    note: note === '' ? null : note,
    state: 'requested',
    requestedAt: scope.now,
    stateSince: scope.now,
    dueAt: redemptionDueAt('requested', scope.now, timeZone),
  });
  addEvent(scope, redemption, null);
  await scope.em.flush();
  return redemption;
}
