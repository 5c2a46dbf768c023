import { tierPolicyFalls, tierPolicyKinds, tierPolicyStates } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/**
 * How a workspace places members in tiers: one version in force, those before it, and at most one that is being written. Never changed once
 * it is in force, but for how far its change has come through the champions.
 */
export const TierPolicyVersionEntity = defineEntity({
  name: 'TierPolicyVersion',
  ...tenantGuard('tier_policy_version'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** From 1; a draft that is thrown away gives its number back. */
    version: p.integer().primary(),
    state: p.enum(tierPolicyStates),
    /** Goes up with every save of the draft. */
    revision: p.integer(),
    kind: p.enum(tierPolicyKinds),
    windowMonths: p.integer(),
    bronze: p.integer(),
    silver: p.integer(),
    gold: p.integer(),
    keptMonths: p.integer(),
    graceDays: p.integer(),
    falls: p.enum(tierPolicyFalls),
    note: p.text(),
    savedAt: p.datetime(),
    savedById: p.uuid(),
    publishedAt: p.datetime().nullable(),
    publishedById: p.uuid().nullable(),
    supersededAt: p.datetime().nullable(),

    /** The preview of this draft; all null before it was asked for and after a save. */
    previewStartedAt: p.datetime().nullable(),
    previewFinishedAt: p.datetime().nullable(),
    previewAfter: p.uuid().nullable(),
    previewHandled: p.integer().default(0),
    /** Placing everybody anew, once this version is in force. */
    replaceFinishedAt: p.datetime().nullable(),
    replaceAfter: p.uuid().nullable(),
    replaceHandled: p.integer().default(0),
    /** Champions there were when the job began, for showing how far it is. */
    championCount: p.integer().default(0),
  },
  uniques: [
    { name: 'tier_policy_one_draft', properties: ['workspaceId'], where: "state = 'draft'" },
    { name: 'tier_policy_one_in_force', properties: ['workspaceId'], where: "state = 'published'" },
  ],
  checks: [
    {
      name: 'tier_policy_in_force_is_whole',
      expression: `state = 'draft' or (published_at is not null and 0 < bronze and bronze < silver and silver < gold
        and kept_months > 0 and grace_days > 0 and (kind = 'lifetime' or window_months > 0))`,
    },
  ],
});

/** One version of a tier policy, as stored. */
export type TierPolicyVersion = InferEntity<typeof TierPolicyVersionEntity>;
