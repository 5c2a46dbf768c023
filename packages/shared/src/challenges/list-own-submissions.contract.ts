import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { ownSubmissionSchema } from './challenge-card.schema.ts';
import { submissionSchema } from './submission.schema.ts';

/** One's own submissions, those moved last first; all of them unless `show` narrows. */
export const listOwnSubmissionsInput = z.object({
  show: z.enum(['all', 'under-way', 'over']).default('all'),
  ...pageInput,
});

/** A submission in a line. */
export const ownSubmissionRowSchema = ownSubmissionSchema.extend({ stageCount: z.number().int() }).extend(
  submissionSchema.pick({
    challengeId: true,
    challengeTitle: true,
    kind: true,
    pointsTotal: true,
    moderator: true,
    startedAt: true,
    updatedAt: true,
    endedAt: true,
  }).shape,
);

/** Answer of `submissions.mine`. */
export const listOwnSubmissionsOutput = pageOf(ownSubmissionRowSchema).extend({
  counts: z.object({ underWay: z.number().int(), over: z.number().int() }),
});

/** Input of `submissions.mine`. */
export type ListOwnSubmissionsInput = z.infer<typeof listOwnSubmissionsInput>;
/** Answer of `submissions.mine`. */
export type ListOwnSubmissionsOutput = z.infer<typeof listOwnSubmissionsOutput>;
/** A submission in a line. */
export type OwnSubmissionRow = z.infer<typeof ownSubmissionRowSchema>;
