import {
  isTierAtLeast,
  mergeMembers,
  type PostingHeader,
  placeInTier,
  startingStanding,
  statusWindowStart,
} from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { inputHash } from '../../idempotency/index.ts';
import { type Member, getMember } from '../../members/index.ts';
import { type LockedBalance, lockBalance } from '../lock-balance.ts';
import { moveTiers } from '../move-tiers.ts';
import { readDatedStatus } from '../queries/read-dated-status.ts';
import { sumStatusSince } from '../queries/sum-status-since.ts';
import { readOpenLots } from '../read-lots.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { memberPostings, writePostings } from '../write-postings.ts';

/** Two members that are one person. */
export interface MergedPair {
  /** Whose points move away. */
  readonly fromId: string;
  /** Who has them afterwards. */
  readonly intoId: string;
  /** Read in both statements. */
  readonly reason: string;
}

/** The points of a merge, in figures 0 or above. */
export interface PointsMoved {
  readonly status: number;
  readonly available: number;
  readonly owed: number;
}

/** No deed is older. */
const EVER = new Date(0);

/**
 * Moves every point of one member to another in one statement, so that nothing changes in sum: status points keep their days, lots their dates.
 * The survivor keeps the higher of the two tiers. Locks both balances in the order of their ids.
 *
 * @throws AppError `open-holds`, `merge-with-self`, `reason-required`, `points-overflow`, `not-found`
 */
export async function mergePoints(scope: Scope, pair: MergedPair): Promise<PointsMoved> {
  const locked = await lockPair(scope, pair);
  const decided = await decide(scope, pair, locked);
  const { timeZone, tiers } = await readPointsPolicy(scope);
  const { from, into } = locked;
  if (decided) {
    const hash = inputHash({ kind: 'merge', ...pair });
    const written = await writePostings(
      scope,
      [
        memberPostings(pair.fromId, from, [{ change: decided.out, inputHash: hash }]),
        memberPostings(pair.intoId, into, [{ change: decided.into, inputHash: hash }]),
      ],
      statusWindowStart(scope.now, timeZone, tiers),
    );
    if (written.length !== 2) throw new AppError('idempotency-conflict');
  }
  await closeBalance(scope, pair);
  await keepHigherTier(scope, pair);
  const { status, available, owed } = from.balance;
  return { status, available, owed };
}

/** Whoever waits for the lock of the source meanwhile is refused once it is theirs. */
async function closeBalance(scope: Scope, { fromId, intoId }: MergedPair): Promise<void> {
  await scope.em.execute('update balance set merged_into_id = ? where workspace_id = ? and member_id = ?', [
    intoId,
    scope.workspaceId,
    fromId,
  ]);
}

/** Both sides as they stand under their locks. */
export interface LockedPair {
  readonly from: LockedBalance;
  readonly into: LockedBalance;
}

/**
 * Locks the balances of two members in the order of their ids, as everybody does.
 *
 * @throws AppError `merge-with-self`, `already-merged`, `not-found`
 */
export async function lockPair(scope: Scope, { fromId, intoId }: Omit<MergedPair, 'reason'>): Promise<LockedPair> {
  if (fromId === intoId) throw new AppError('merge-with-self');
  const first = await lockBalance(scope, fromId < intoId ? fromId : intoId);
  const second = await lockBalance(scope, fromId < intoId ? intoId : fromId);
  return fromId < intoId ? { from: first, into: second } : { from: second, into: first };
}

async function decide(scope: Scope, { fromId, intoId, reason }: MergedPair, { from, into }: LockedPair) {
  const lots = await readOpenLots(scope, fromId);
  const days = await readDatedStatus(scope, fromId, EVER);
  return allowed(
    mergeMembers({
      source: {
        header: toHeader(scope, { memberId: fromId, otherId: intoId, part: 'out', reason }),
        balance: from.balance,
        lots,
        statusDays: days
          .filter(({ points }) => points !== 0)
          .map(({ occurredAt, points }) => ({ occurredAt, amount: points })),
      },
      survivor: {
        header: toHeader(scope, { memberId: intoId, otherId: fromId, part: 'into', reason }),
        balance: into.balance,
        lots: await readOpenLots(scope, intoId),
      },
      lotIds: lots.map(() => scope.newId()),
    }),
  );
}

interface Side {
  readonly memberId: string;
  readonly otherId: string;
  readonly part: 'out' | 'into';
  readonly reason: string;
}

/** A member is merged away once in a lifetime, which the key of the source holds. */
function toHeader(scope: Scope, { memberId, otherId, part, reason }: Side): Omit<PostingHeader, 'occurredAt'> {
  const id = part === 'out' ? memberId : otherId;
  return {
    postingId: scope.newId(),
    memberId,
    source: { type: 'member', id, part },
    ruleVersion: { rule: 'merge', version: 1 },
    actorId: scope.actor.memberId,
    surface: scope.actor.surface,
    reason,
    idempotencyKey: `merge:member:${id}:${part}`,
    recordedAt: scope.now,
  };
}

/** Nobody loses a tier by being found twice: the higher one goes on, with its dates, and rises if the points together reach further. */
async function keepHigherTier(scope: Scope, { fromId, intoId }: MergedPair): Promise<void> {
  const { timeZone, tiers, tierPolicyVersion } = await readPointsPolicy(scope);
  const from = standingOf(await getMember(scope, fromId));
  const into = standingOf(await getMember(scope, intoId));
  const statusPoints = await sumStatusSince(scope, intoId, statusWindowStart(scope.now, timeZone, tiers));
  const better = isBetter(from, into) ? from : into;
  const placed = placeInTier({ standing: better, statusPoints, at: scope.now, policy: tiers }).standing;
  const moves = [
    {
      memberId: intoId,
      before: into,
      after: placed,
      reason: placed.tier === into.tier ? null : ('merge' as const),
      statusPoints,
    },
    {
      memberId: fromId,
      before: from,
      after: startingStanding(scope.now),
      reason: from.tier === 'none' ? null : ('merge' as const),
      statusPoints: 0,
    },
  ];
  await moveTiers(scope, moves, tierPolicyVersion);
}

function standingOf({ tier, tierReachedAt, tierGraceEndsAt, createdAt }: Member) {
  return { tier, reachedAt: tierReachedAt ?? createdAt, graceEndsAt: tierGraceEndsAt ?? null };
}

function isBetter(one: ReturnType<typeof standingOf>, other: ReturnType<typeof standingOf>): boolean {
  return one.tier === other.tier ? one.reachedAt > other.reachedAt : isTierAtLeast(one.tier, other.tier);
}
