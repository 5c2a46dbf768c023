import type { TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { readTierBenefits } from '../queries/read-tier-benefits.ts';
import { TierBenefitEntity } from '../tier-benefit.entity.ts';

/** What a tier brings, in the words of the workspace and in the order shown. */
export interface TierBenefits {
  readonly tier: Exclude<TierName, 'none'>;
  readonly texts: readonly string[];
}

/** Replaces what a tier brings. */
export async function setTierBenefits(scope: Scope, { tier, texts }: TierBenefits): Promise<void> {
  const { workspaceId } = scope;
  const before = (await readTierBenefits(scope))(tier);
  await scope.em.nativeDelete(TierBenefitEntity, { workspaceId, tier });
  if (texts.length > 0) {
    const rows = texts.map((text, position) => ({ workspaceId, tier, position, text }));
    await scope.em.insertMany(TierBenefitEntity, rows);
  }
  recordAudit(scope, {
    action: 'points.setTierBenefits',
    subjectType: 'workspace',
    subjectId: workspaceId,
    before: { tier, texts: before },
    after: { tier, texts },
  });
}
