import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { statementLineSchema } from './statement-line.schema.ts';

/**
 * Kinds of line a person filters by: points that came, those used or set aside, corrections, those that expired, and `status`: what status points
 * are added up from. By itself it gives the lines that count for the tier now, between two days those of deeds of these days, as a season counts.
 */
export const statementKinds = ['earned', 'used', 'corrected', 'expired', 'status'] as const;

const filter = {
  kind: z.enum(statementKinds).optional(),
  /** First and last calendar day, in the workspace's zone, of the moment of recording; of the moment it counts from for `status`. */
  from: z.iso.date('not-a-date').optional(),
  to: z.iso.date('not-a-date').optional(),
  /** What lines are about: a redemption, a sent stage, a signal, by its id. */
  about: entityIdSchema.optional(),
  /** Words of a reason, or of what a line is about. */
  search: z.string().trim().max(100).optional(),
  ...pageInput,
};

/** One's own statement. */
export const listStatementInput = z.object(filter);
/** Somebody else's statement, for those who run the program. */
export const listStatementOfInput = z.object({ memberId: entityIdSchema, ...filter });
/** The latest first. */
export const listStatementOutput = pageOf(statementLineSchema);

/** A kind of line a person filters by. */
export type StatementKind = (typeof statementKinds)[number];
/** Input of `points.statement`. */
export type ListStatementInput = z.infer<typeof listStatementInput>;
/** Input of `points.statementOf`. */
export type ListStatementOfInput = z.infer<typeof listStatementOfInput>;
/** Answer of `points.statement` and `points.statementOf`. */
export type ListStatementOutput = z.infer<typeof listStatementOutput>;
