import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { TierBenefitEntity } from '../tier-benefit.entity.ts';

/** What each tier brings, in order; nothing for a tier without any. A workspace has a handful, so all are read at once. */
export async function readTierBenefits(scope: Scope): Promise<(tier: TierName) => string[]> {
  const benefits = await scope.em.find(
    TierBenefitEntity,
    { workspaceId: scope.workspaceId },
    { orderBy: { tier: 'asc', position: 'asc' } },
  );
  return (tier) => benefits.filter((benefit) => benefit.tier === tier).map(({ text }) => text);
}
