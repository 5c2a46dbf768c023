import { redemptionEffects } from '@rostra/points-engine';
import { redemptionStates } from '@rostra/points-engine/vocabulary';
import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { type Redemption, RedemptionEntity } from './redemption.entity.ts';

/** States of redemptions that count towards a limit: those that keep their piece. */
const countingStates = redemptionStates.filter((state) => redemptionEffects[state].stock === 'keep');

/**
 * A redemption of the workspace; of one member alone when a member is named.
 *
 * @throws AppError `not-found`, also for somebody else's
 */
export async function getRedemption(scope: Scope, where: RedemptionKey, lockMode = LockMode.NONE): Promise<Redemption> {
  const redemption = await scope.em.findOne(
    RedemptionEntity,
    { workspaceId: scope.workspaceId, ...where },
    { lockMode },
  );
  if (!redemption) throw new AppError('not-found');
  return redemption;
}

/** The same, locked until the transaction ends: of two moves at once the second sees what the first made of it. */
export function lockRedemption(scope: Scope, where: RedemptionKey): Promise<Redemption> {
  return getRedemption(scope, where, LockMode.PESSIMISTIC_WRITE);
}

/** Which redemption, and whose when that matters. */
export interface RedemptionKey {
  readonly id: string;
  readonly memberId?: string;
}

/** What a member has open, approved or not, locked until the transaction ends, in the order of their ids. */
export function lockOpenRedemptionsOf(scope: Scope, memberId: string): Promise<Redemption[]> {
  return scope.em.find(
    RedemptionEntity,
    { workspaceId: scope.workspaceId, memberId, state: { $in: ['requested', 'approved'] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

/** How often a member has redeemed each reward, rejected, cancelled and failed ones left out. Rewards without any are absent. */
export async function countRedeemed(
  scope: Scope,
  memberId: string,
  rewardId?: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.em.execute<{ rewardId: string; count: number }[]>(
    `select reward_id as "rewardId", count(*)::int as count from redemption
      where workspace_id = ? and member_id = ? and state in (?) and (?::uuid is null or reward_id = ?)
      group by reward_id`,
    [scope.workspaceId, memberId, countingStates, rewardId ?? null, rewardId ?? null],
  );
  return new Map(rows.map((row) => [row.rewardId, row.count]));
}
