import { ruleKinds } from '@rostra/shared/rules/rule-kind';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/**
 * What a deed is worth (`rule`), or what raises it for a time (`campaign`): the thing that keeps its name while its versions follow each other.
 * Both live the same life, so they share their tables, and an award reads all that is in force at once.
 */
export const PointRuleEntity = defineEntity({
  name: 'PointRule',
  ...tenantGuard('point_rule'),
  properties: {
    ...tenantKeys,
    kind: p.enum(ruleKinds),
    /** Its place among those of its kind, from 0: of the rules the first that matches pays; campaigns are counted in this order. */
    position: p.integer(),
    createdAt: p.datetime(),
    /** From when on it no longer applies; null until then. */
    retiredAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'kind', 'position'] }],
});

/** A rule or a campaign, without its versions. */
export type StoredPointRule = InferEntity<typeof PointRuleEntity>;
