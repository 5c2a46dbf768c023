import { submissionStates } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { ChallengeEntity } from './challenge.entity.ts';

/** One champion's attempt at a challenge. At most one of them is under way at a time. */
export const SubmissionEntity = defineEntity({
  name: 'Submission',
  ...tenantGuard('submission'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    challengeId: p.uuid(),
    challenge: () => parentKey(ChallengeEntity, 'challenge_id'),
    state: p.enum(submissionStates),
    startedAt: p.datetime(),
    /** When it moved last; typing in a draft moves it too. */
    updatedAt: p.datetime(),
    /** When it was approved, declined or withdrawn. */
    endedAt: p.datetime().nullable(),
  },
  uniques: [
    {
      name: 'submission_one_under_way',
      properties: ['workspaceId', 'memberId', 'challengeId'],
      where: "state in ('draft', 'submitted', 'changes-requested', 'in-progress')",
    },
  ],
  indexes: [
    { properties: ['workspaceId', 'memberId', 'updatedAt', 'id'] },
    { properties: ['workspaceId', 'challengeId', 'state'] },
  ],
});

/** One champion's attempt, as stored. */
export type StoredSubmission = InferEntity<typeof SubmissionEntity>;
