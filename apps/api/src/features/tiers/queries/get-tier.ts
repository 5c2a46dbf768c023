import {
  forecastTier,
  missingToTier,
  reviewWindowStart,
  type TierForecast,
  type TierPolicy,
  tierThreshold,
} from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import type { GetTierOfOutput, GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember, type Member } from '../../members/index.ts';
import { readDatedStatus, readPointsPolicy, readTierBenefits } from '../../points/index.ts';
import { toTerms } from '../tier-policy.mapper.ts';

/**
 * Where a member stands on the way through the tiers and what lies ahead, reckoned from the dated entries of the window.
 *
 * @throws AppError `not-found`
 */
export async function getTier(scope: Scope, memberId: string): Promise<GetTierOutput> {
  const member = await getMember(scope, memberId);
  const { tiers: policy } = await readPointsPolicy(scope);
  const forecast = await lookAhead(scope, member, policy);
  const { statusPoints, next, leaving } = forecast;
  const benefitsOf = await readTierBenefits(scope);
  return {
    tier: member.tier,
    statusPoints,
    since: member.tier === 'none' ? null : await readTierSince(scope, memberId),
    next,
    keeping: toKeeping(forecast),
    leaving: leaving && { points: leaving.points, on: wireInstant(leaving.on) },
    ladder: (['bronze', 'silver', 'gold'] as const).map((tier) => ({
      tier,
      threshold: tierThreshold(tier, policy),
      missing: missingToTier(tier, statusPoints, policy),
      benefits: benefitsOf(tier),
    })),
    policy: toTerms(policy),
  };
}

/**
 * The same of somebody else, with whose it is.
 *
 * @throws AppError `not-found`
 */
export async function getTierOf(scope: Scope, memberId: string): Promise<GetTierOfOutput> {
  const { id, name } = await getMember(scope, memberId);
  return { ...(await getTier(scope, memberId)), member: { id, name } };
}

async function lookAhead(scope: Scope, member: Member, policy: TierPolicy): Promise<TierForecast> {
  const { timeZone } = await readPointsPolicy(scope);
  const standing = {
    tier: member.tier,
    reachedAt: member.tierReachedAt ?? member.createdAt,
    graceEndsAt: member.tierGraceEndsAt ?? null,
  };
  const asked = { standing, at: scope.now, timeZone, policy };
  const entries = await readDatedStatus(scope, member.id, reviewWindowStart(asked));
  return forecastTier({ ...asked, entries });
}

function toKeeping({ keeping }: TierForecast): GetTierOutput['keeping'] {
  if (!keeping) return null;
  return { ...keeping, until: wireInstant(keeping.until), renewedUntil: wireInstant(keeping.renewedUntil) };
}

/** Renewals leave the day it was reached as it is. */
async function readTierSince(scope: Scope, memberId: string): Promise<string | null> {
  const [step] = await scope.em.execute<{ at: string; tier: TierName }[]>(
    `select at from tier_change where workspace_id = ? and member_id = ? and from_tier <> to_tier order by at desc, id desc limit 1`,
    [scope.workspaceId, memberId],
  );
  return wireInstant(step?.at);
}
