import type { PolicyValue } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard } from '../../db/tenant-entity.ts';

/** A policy value from a moment on, with who set it and why. Only added to. */
export const PolicyVersionEntity = defineEntity({
  name: 'PolicyVersion',
  ...tenantGuard('policy_version'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** Of the engine's registry; one that is no longer there is passed over. */
    key: p.text().primary(),
    /** Of the same key, from 1. */
    version: p.integer().primary(),
    value: p.json<PolicyValue>(),
    effectiveFrom: p.datetime(),
    changedAt: p.datetime(),
    /** No foreign key: the history outlives the person. */
    changedById: p.uuid().nullable(),
    reason: p.text(),
  },
  checks: [{ name: 'policy_version_from_one', expression: 'version >= 1' }],
  triggers: appendOnly('policy_version'),
});
