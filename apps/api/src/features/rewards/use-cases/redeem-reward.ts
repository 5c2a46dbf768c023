import { redemptionDueAt, redemptionEligibility } from '@rostra/points-engine';
import type { RedeemRewardInput, RedeemRewardOutput } from '@rostra/shared/rewards/redeem-reward.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { holdPoints, lockBalance, readPointsPolicy } from '../../points/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { addEvent, redemptionPosting } from '../carry-out-move.ts';
import { type Redemption, RedemptionEntity } from '../redemption.entity.ts';
import { countRedeemed } from '../redemption.repository.ts';
import { toCatalogueCandidate } from '../reward.mapper.ts';
import { type TakenPiece, takePiece } from '../reward.repository.ts';

/**
 * Redeems a reward: takes a piece and sets the points aside in one transaction, or takes nothing (rule 9). Locks the reward's row, then the
 * member's balance; the limit per member is counted under the balance's lock, so that two requests of one champion see each other.
 *
 * @throws AppError those of `redemptionEligibility`; `changed-meanwhile` when the reward costs something else than was confirmed; `not-found`;
 *   `sign-in-not-recent` for a dear one in a frame
 */
export async function redeemReward(scope: Scope, input: RedeemRewardInput): Promise<RedeemRewardOutput> {
  const memberId = ownMemberId(scope);
  const piece = await takePiece(scope, input.rewardId);
  insistWhereDear(scope, piece.reward.pointsCost);
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

/**
 * Reward points from which a redemption inside another page asks for more than that page's word: as much as the dearest deed earns (a case study, 500).
 * A host that was taken over could otherwise spend what somebody saved up in a year.
 */
const DEAR_POINTS_MIN = 500;

/** At top level the person signed in by themselves; in a frame it counts when they last did, if anybody told (embed protocol, step-up). */
function insistWhereDear(scope: Scope, pointsCost: number): void {
  if (scope.actor.surface === 'embed' && pointsCost >= DEAR_POINTS_MIN) requireRecentSignIn(scope);
}

async function request(
  scope: Scope,
  { reward, tookPiece }: TakenPiece,
  { note }: RedeemRewardInput,
): Promise<Redemption> {
  const { timeZone, values } = await readPointsPolicy(scope);
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
    dueAt: redemptionDueAt({ state: 'requested', since: scope.now, timeZone, daysMax: values.redemptionDaysMax }),
  });
  addEvent(scope, redemption, null);
  await scope.em.flush();
  return redemption;
}
