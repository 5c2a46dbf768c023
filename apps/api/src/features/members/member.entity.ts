import { roles, tierNames } from '@rostra/points-engine/vocabulary';
import { portalLanguages } from '@rostra/shared/workspace/portal-language';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { AccountEntity } from './account.entity.ts';

/** A person known to the workspace, with one role. Champions belong to an account. */
export const MemberEntity = defineEntity({
  name: 'Member',
  ...tenantGuard('member'),
  properties: {
    ...tenantKeys,
    externalId: p.text().nullable(),
    /** Lower case; unique in the workspace. */
    email: p.text(),
    name: p.text(),
    title: p.text().nullable(),
    role: p.enum(roles),
    accountId: p.uuid().nullable(),
    account: () => parentKey(AccountEntity, 'account_id').nullable(),
    /** The language the person chose to read; null: the workspace's. */
    language: p.enum(portalLanguages).nullable(),
    /** The tier held now. Moved only by the points feature, with a row in tier_change. */
    tier: p.enum(tierNames).default('none'),
    tierReachedAt: p.datetime().nullable(),
    /** Set while the tier is about to fall: when that happens. */
    tierGraceEndsAt: p.datetime().nullable(),
    /** When the champion last looked at home; what came after is news. */
    seenAt: p.datetime().nullable(),
    /** The member this one turned out to be; null for everybody else. Kept for history: not listed, not signed in, not earning. */
    mergedIntoId: p.uuid().nullable(),
    /** When everything personal was taken away; null for everybody else. Kept so that sums add up: not listed, not signed in, not written to. */
    erasedAt: p.datetime().nullable(),
    /** Since when the member may not come in; null for everybody who may. Only staff are deactivated. */
    deactivatedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  uniques: [{ properties: ['workspaceId', 'email'] }, { properties: ['workspaceId', 'externalId'] }],
  indexes: [
    { properties: ['workspaceId', 'role', 'name'] },
    { properties: ['workspaceId', 'accountId'] },
    { name: 'member_merged', properties: ['workspaceId', 'mergedIntoId'], where: 'merged_into_id is not null' },
  ],
  checks: [{ name: 'member_email_is_lower_case', expression: 'email = lower(email)' }],
});

/** A person known to the workspace, as stored. */
export type Member = InferEntity<typeof MemberEntity>;
