import type { EvidenceRequirement, StageRubric } from '@rostra/points-engine';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { ChallengeEntity } from './challenge.entity.ts';

/** A step of a challenge, with its own evidence and points. */
export const ChallengeStageEntity = defineEntity({
  name: 'ChallengeStage',
  ...tenantGuard('challenge_stage'),
  properties: {
    ...tenantKeys,
    challengeId: p.uuid(),
    challenge: () => parentKey(ChallengeEntity, 'challenge_id'),
    /** From 0. */
    position: p.integer(),
    title: p.text(),
    instruction: p.text(),
    /** Status points and reward points alike. */
    points: p.integer(),
    minutes: p.integer(),
    evidence: p.json<EvidenceRequirement[]>(),
    isEvidenceFree: p.boolean(),
    /** How it is scored; null: it is not. */
    rubric: p.json<StageRubric>().nullable(),
  },
  uniques: [{ properties: ['workspaceId', 'challengeId', 'position'] }],
});

/** A step of a challenge, as stored. */
export type ChallengeStage = InferEntity<typeof ChallengeStageEntity>;
