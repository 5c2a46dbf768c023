import type { GetStandingOfOutput, GetStandingOutput } from '@rostra/shared/points/get-standing.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AccountEntity, getMember } from '../../members/index.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import { readBalance } from './read-balance.ts';
import { readStanding } from './read-standing.ts';
import { readTierBenefits } from './read-tier-benefits.ts';

/** Where a member stands, for showing: tier, the way to the next and what it brings, points to spend. */
export async function getStanding(scope: Scope, memberId: string): Promise<GetStandingOutput> {
  const { tier, statusPoints, next, keptUntil, graceEndsAt } = await readStanding(scope, memberId);
  const { tiers } = await readPointsPolicy(scope);
  const { available, held, owed } = await readBalance(scope, memberId);
  const benefitsOf = await readTierBenefits(scope);
  return {
    tier,
    statusPoints,
    windowMonths: tiers.kind === 'lifetime' ? null : tiers.windowMonths,
    benefits: benefitsOf(tier),
    next: next && { ...next, unlocks: benefitsOf(next.tier) },
    keptUntil: wireInstant(keptUntil),
    graceEndsAt: wireInstant(graceEndsAt),
    available,
    held,
    owed,
    nextExpiry: await readNextExpiry(scope, memberId),
  };
}

/**
 * The same of somebody else, with whose it is.
 *
 * @throws AppError `not-found`
 */
export async function getStandingOf(scope: Scope, memberId: string): Promise<GetStandingOfOutput> {
  const { id, name, accountId, mergedIntoId } = await getMember(scope, memberId);
  const account = accountId
    ? await scope.em.findOne(AccountEntity, { workspaceId: scope.workspaceId, id: accountId })
    : null;
  const into = mergedIntoId ? await getMember(scope, mergedIntoId) : null;
  return {
    ...(await getStanding(scope, memberId)),
    member: { id, name, accountName: account?.name ?? null, mergedInto: into && { id: into.id, name: into.name } },
  };
}

async function readNextExpiry(scope: Scope, memberId: string): Promise<GetStandingOutput['nextExpiry']> {
  const [row] = await scope.em.execute<{ points: string; at: string }[]>(
    `select sum(remaining) as points, expires_at as at from lot
      where workspace_id = ? and member_id = ? and remaining > 0 group by expires_at order by expires_at limit 1`,
    [scope.workspaceId, memberId],
  );
  return row ? { points: Number(row.points), at: wireInstant(row.at) } : null;
}
