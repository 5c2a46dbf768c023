import type { Evidence } from '@rostra/points-engine';
import { stageStates } from '@rostra/points-engine/vocabulary';
import type { ModeratorWords } from '@rostra/shared/challenges/moderator-words.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { ChallengeStageEntity } from './challenge-stage.entity.ts';
import { SubmissionEntity } from './submission.entity.ts';

/** One stage of a submission: what was given, and what was answered. What moderation works on. */
export const SubmissionStageEntity = defineEntity({
  name: 'SubmissionStage',
  ...tenantGuard('submission_stage'),
  properties: {
    ...tenantKeys,
    submissionId: p.uuid(),
    submission: () => parentKey(SubmissionEntity, 'submission_id'),
    stageId: p.uuid(),
    stage: () => parentKey(ChallengeStageEntity, 'stage_id'),
    /** From 0; that of the stage. */
    position: p.integer(),
    state: p.enum(stageStates),
    /** As typed so far, then as sent. */
    evidence: p.json<Evidence[]>(),
    /** The moderator's latest words. */
    words: p.json<ModeratorWords>().nullable(),
    /** Up by one each time it is sent or moderated, so that nobody answers what they have not seen. */
    version: p.integer().default(1),
    timesSubmitted: p.integer().default(0),
    submittedAt: p.datetime().nullable(),
    /** By when the champion was promised an answer to what was sent last. */
    dueAt: p.datetime().nullable(),
    moderatedAt: p.datetime().nullable(),
    /** What it was scored when it was approved; null before, and where its stage has no rubric. */
    score: p.integer().nullable(),
    moderatedById: p.uuid().nullable(),
    moderatedBy: () => parentKey(MemberEntity, 'moderated_by_id'),
  },
  uniques: [
    { properties: ['workspaceId', 'submissionId', 'position'] },
    { properties: ['workspaceId', 'submissionId', 'stageId'] },
  ],
  indexes: [
    { properties: ['workspaceId', 'state', 'dueAt', 'id'] },
    { properties: ['workspaceId', 'state', 'moderatedAt', 'id'] },
  ],
  checks: [
    {
      name: 'submission_stage_sent_has_a_clock',
      expression: "state in ('locked', 'open') or (submitted_at is not null and due_at is not null)",
    },
    {
      name: 'submission_stage_score_of_an_approval',
      expression: "score is null or (score >= 0 and state = 'approved')",
    },
  ],
});

/** One stage of a submission, as stored. */
export type StoredSubmissionStage = InferEntity<typeof SubmissionStageEntity>;
