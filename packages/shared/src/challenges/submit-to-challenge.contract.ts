import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { evidenceListSchema } from './evidence.schema.ts';
import { submissionSchema } from './submission.schema.ts';

/**
 * Sends a stage to be moderated, starting the submission if there is none. Refused with `evidence-incomplete` and problems at
 * `evidence.<requestId>`, `upload-missing`, `stage-not-open`, or like a start.
 */
export const submitToChallengeInput = z.object({
  ...withIdempotencyKey,
  challengeId: entityIdSchema,
  stageId: entityIdSchema,
  evidence: evidenceListSchema,
});
/** Where it is, who looks at it, expected by when. */
export const submitToChallengeOutput = submissionSchema;

/** Input of `submissions.submit`. */
export type SubmitToChallengeInput = z.infer<typeof submitToChallengeInput>;
/** Answer of `submissions.submit`. */
export type SubmitToChallengeOutput = z.infer<typeof submitToChallengeOutput>;
