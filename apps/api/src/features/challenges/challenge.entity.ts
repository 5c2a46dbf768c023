import { challengeKinds, challengeStates, tierNames } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** Something a champion can do for points. Written as a draft, then offered, then closed; what is published never changes. */
export const ChallengeEntity = defineEntity({
  name: 'Challenge',
  ...tenantGuard('challenge'),
  properties: {
    ...tenantKeys,
    kind: p.enum(challengeKinds),
    state: p.enum(challengeStates),
    /** Up by one with every change. Of a published challenge: the version of the rule that its awards name. */
    version: p.integer(),
    title: p.text(),
    summary: p.text(),
    purpose: p.text(),
    reviewSiteName: p.text().nullable(),
    reviewSiteUrl: p.text().nullable(),
    opensAt: p.datetime().nullable(),
    closesAt: p.datetime().nullable(),
    isRepeatable: p.boolean(),
    minimumTier: p.enum(tierNames),
    /** In charge of it: who published it, before that who changed it last. Champions read the name. */
    ownerId: p.uuid().nullable(),
    owner: () => parentKey(MemberEntity, 'owner_id'),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    publishedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['workspaceId', 'updatedAt', 'id'] },
    { properties: ['workspaceId', 'state', 'publishedAt'] },
  ],
  checks: [
    { name: 'challenge_published_has_a_date', expression: "state = 'draft' or published_at is not null" },
    {
      name: 'challenge_review_site_is_whole',
      expression: '(review_site_name is null) = (review_site_url is null)',
    },
  ],
});

/** A challenge, as stored. */
export type Challenge = InferEntity<typeof ChallengeEntity>;
