import { type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { likePattern } from '../../db/like-pattern.ts';
import { AppError } from '../../errors/app-error.ts';
import { type Reward, RewardEntity } from './reward.entity.ts';

/** What came of reaching for a piece. */
export interface TakenPiece {
  /** The reward, held still until the transaction ends. */
  readonly reward: Reward;
  /** Whether a piece was taken from a stock that has an end. */
  readonly tookPiece: boolean;
  /** Pieces there were for this champion, the taken one included; null when there is no end to it. */
  readonly stock: number | null;
}

/**
 * A reward of the workspace, for staff.
 *
 * @throws AppError `not-found`
 */
export function getReward(scope: Scope, rewardId: string): Promise<Reward> {
  return findReward(scope, rewardId, LockMode.NONE);
}

/** The same, locked until the transaction ends: nobody takes a piece or saves it meanwhile. */
export function lockReward(scope: Scope, rewardId: string): Promise<Reward> {
  return findReward(scope, rewardId, LockMode.PESSIMISTIC_WRITE);
}

/**
 * Takes a piece of an active reward by one conditional update: of two who reach for the last one, the second waits and gets none. A reward
 * without an end is only held still (`for share`), so that it is not one hot row. Comes before any member's lock.
 *
 * @throws AppError `not-found`, also for a draft
 */
export async function takePiece(scope: Scope, rewardId: string): Promise<TakenPiece> {
  const taken = await scope.em.execute<{ id: string }[]>(
    `update reward set stock = stock - 1 where workspace_id = ? and id = ? and state = 'active' and stock > 0 returning id`,
    [scope.workspaceId, rewardId],
  );
  const reward = await findReward(scope, rewardId, LockMode.PESSIMISTIC_READ);
  if (reward.state === 'draft') throw new AppError('not-found');
  const tookPiece = taken.length === 1;
  return { reward, tookPiece, stock: stockFound(reward, tookPiece) };
}

/** Gives a piece back. Nothing happens to a reward that has no end any more. */
export async function returnPiece(scope: Scope, rewardId: string): Promise<void> {
  await scope.em.execute(
    'update reward set stock = stock + 1 where workspace_id = ? and id = ? and stock is not null',
    [scope.workspaceId, rewardId],
  );
}

/** Rewards whose words hold what was typed, `%` and `_` taken as they are. */
export function wordsMatch(
  search: string | undefined,
  ...fields: readonly ('title' | 'description')[]
): FilterQuery<Reward> {
  if (!search) return {};
  return { $or: fields.map((field) => ({ [field]: { $ilike: likePattern(search) } })) };
}

async function findReward(scope: Scope, id: string, lockMode: LockMode): Promise<Reward> {
  const reward = await scope.em.findOne(RewardEntity, { workspaceId: scope.workspaceId, id }, { lockMode });
  if (!reward) throw new AppError('not-found');
  return reward;
}

function stockFound({ stock }: Reward, tookPiece: boolean): number | null {
  if (stock === null || stock === undefined) return null;
  // Pieces that came back between the update and the read were not there for this champion.
  return tookPiece ? stock + 1 : 0;
}
