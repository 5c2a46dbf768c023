import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { submissionSchema } from './submission.schema.ts';

/** Takes one's own submission back. Points of stages approved before stay. Refused with `submission-closed` once it is over. */
export const withdrawSubmissionInput = z.object({ ...withIdempotencyKey, submissionId: entityIdSchema });
/** The submission as withdrawn. */
export const withdrawSubmissionOutput = submissionSchema;

/** Input of `submissions.withdraw`. */
export type WithdrawSubmissionInput = z.infer<typeof withdrawSubmissionInput>;
/** Answer of `submissions.withdraw`. */
export type WithdrawSubmissionOutput = z.infer<typeof withdrawSubmissionOutput>;
