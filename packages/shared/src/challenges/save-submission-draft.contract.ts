import { stageStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { evidenceListSchema } from './evidence.schema.ts';

/**
 * Keeps what is typed for a stage, starting the submission if there is none. Refused like a start (`challenge-closed`,
 * `tier-too-low`, ...) or with `stage-not-open`.
 */
export const saveSubmissionDraftInput = z.object({
  ...withIdempotencyKey,
  challengeId: entityIdSchema,
  stageId: entityIdSchema,
  evidence: evidenceListSchema,
});
/** When it was kept. */
export const saveSubmissionDraftOutput = z.object({
  submissionId: entityIdSchema,
  stageState: z.enum(stageStates),
  savedAt: z.iso.datetime(),
});

/** Input of `submissions.saveDraft`. */
export type SaveSubmissionDraftInput = z.infer<typeof saveSubmissionDraftInput>;
/** Answer of `submissions.saveDraft`. */
export type SaveSubmissionDraftOutput = z.infer<typeof saveSubmissionDraftOutput>;
