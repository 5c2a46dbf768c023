import { badgeNames } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A badge that a champion earned, with what it rests on. Withdrawn when that is taken back; earned again it is another row. */
export const BadgeAwardEntity = defineEntity({
  name: 'BadgeAward',
  ...tenantGuard('badge_award'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    badge: p.enum(badgeNames),
    /** When the deed happened that completed it. */
    earnedAt: p.datetime(),
    /** When it was given. */
    awardedAt: p.datetime(),
    /** Ids of the submissions or of the season. */
    evidence: p.json<string[]>(),
    /** When what it rested on was taken back. */
    withdrawnAt: p.datetime().nullable(),
  },
  uniques: [
    { name: 'badge_award_once', properties: ['workspaceId', 'memberId', 'badge'], where: 'withdrawn_at is null' },
  ],
  indexes: [{ properties: ['workspaceId', 'memberId', 'awardedAt'] }],
});

/** A badge that a champion earned. */
export type StoredBadgeAward = InferEntity<typeof BadgeAwardEntity>;
