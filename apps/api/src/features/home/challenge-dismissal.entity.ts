import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { ChallengeEntity } from '../challenges/challenge.entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** A challenge that a champion does not want suggested. Deleted when they bring it back. */
export const ChallengeDismissalEntity = defineEntity({
  name: 'ChallengeDismissal',
  ...tenantGuard('challenge_dismissal'),
  properties: {
    workspaceId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    member: () => parentKey(MemberEntity, 'member_id'),
    challengeId: p.uuid().primary(),
    challenge: () => parentKey(ChallengeEntity, 'challenge_id'),
    at: p.datetime(),
  },
});
