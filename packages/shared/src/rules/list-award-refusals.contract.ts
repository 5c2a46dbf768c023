import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { postingSubjectSchema } from '../points/statement-line.schema.ts';
import { awardExplanationSchema } from './award-explanation.schema.ts';

/** A champion's own deeds that paid nothing because a limit was reached. */
export const listAwardRefusalsInput = z.object(pageInput);
/** Somebody else's, for those who run the program. */
export const listAwardRefusalsOfInput = z.object({ memberId: entityIdSchema, ...pageInput });

/** The latest first. */
export const listAwardRefusalsOutput = pageOf(
  z.object({
    id: entityIdSchema,
    recordedAt: z.iso.datetime(),
    /** Null when its source is gone or has no name. */
    subject: postingSubjectSchema.nullable(),
    /** Which limit, and when it resets. */
    explanation: awardExplanationSchema,
  }),
);

/** Input of `rules.refusals`. */
export type ListAwardRefusalsInput = z.infer<typeof listAwardRefusalsInput>;
/** Input of `rules.refusalsOf`. */
export type ListAwardRefusalsOfInput = z.infer<typeof listAwardRefusalsOfInput>;
/** Answer of both. */
export type ListAwardRefusalsOutput = z.infer<typeof listAwardRefusalsOutput>;
