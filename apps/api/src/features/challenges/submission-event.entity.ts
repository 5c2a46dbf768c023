import { submissionEventKinds } from '@rostra/points-engine/vocabulary';
import type { ModeratorWords } from '@rostra/shared/challenges/moderator-words.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { SubmissionEntity } from './submission.entity.ts';

/** One line of a submission's timeline. */
export const SubmissionEventEntity = defineEntity({
  name: 'SubmissionEvent',
  ...tenantGuard('submission_event'),
  properties: {
    ...tenantKeys,
    submissionId: p.uuid(),
    submission: () => parentKey(SubmissionEntity, 'submission_id'),
    /** The stage it happened to; null when it happened to the whole. */
    submissionStageId: p.uuid().nullable(),
    kind: p.enum(submissionEventKinds),
    at: p.datetime(),
    actorId: p.uuid().nullable(),
    actor: () => parentKey(MemberEntity, 'actor_id'),
    words: p.json<ModeratorWords>().nullable(),
    /** Points awarded by it. */
    points: p.integer().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'submissionId', 'at', 'id'] }],
});

/** One line of a submission's timeline, as stored. */
export type StoredSubmissionEvent = InferEntity<typeof SubmissionEventEntity>;
