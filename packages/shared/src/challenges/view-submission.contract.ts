import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { submissionSchema } from './submission.schema.ts';

/** One of one's own submissions, also one that is long over. Somebody else's is `not-found`. */
export const viewSubmissionInput = z.object({ submissionId: entityIdSchema });
/** The submission whole, with its timeline. */
export const viewSubmissionOutput = submissionSchema;

/** Input of `submissions.view`. */
export type ViewSubmissionInput = z.infer<typeof viewSubmissionInput>;
/** Answer of `submissions.view`. */
export type ViewSubmissionOutput = z.infer<typeof viewSubmissionOutput>;
