import { joiningWays } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard } from '../../db/tenant-entity.ts';

/** How people signed in from a moment on. Only added to: the latest version is in force, those before it are the history. */
export const SignInPolicyVersionEntity = defineEntity({
  name: 'SignInPolicyVersion',
  ...tenantGuard('sign_in_policy_version'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** From 1. */
    version: p.integer().primary(),
    isChampionLinkOn: p.boolean(),
    isChampionOidcOn: p.boolean(),
    isStaffLinkOn: p.boolean(),
    isStaffOidcOn: p.boolean(),
    joining: p.enum(joiningWays),
    changedAt: p.datetime(),
    /** No foreign key: the history outlives the person. */
    changedById: p.uuid().nullable(),
  },
  checks: [{ name: 'sign_in_policy_leaves_staff_a_way', expression: 'is_staff_link_on or is_staff_oidc_on' }],
  triggers: appendOnly('sign_in_policy_version'),
});
