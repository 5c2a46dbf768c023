import { tierNames } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/** One thing a tier brings, in the words of the workspace. */
export const TierBenefitEntity = defineEntity({
  name: 'TierBenefit',
  ...tenantGuard('tier_benefit'),
  properties: {
    workspaceId: p.uuid().primary(),
    tier: p.enum(tierNames).primary(),
    /** From 0. */
    position: p.integer().primary(),
    text: p.text(),
  },
});
