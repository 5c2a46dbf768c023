import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { statementLineSchema } from './statement-line.schema.ts';

const points = z.number().int();

/** One's own points to spend by the day they expire. */
export const listLotsInput = z.object(pageInput);
/** Somebody else's, for those who run the program and those who look after the account. */
export const listLotsOfInput = z.object({ memberId: entityIdSchema, ...pageInput });

/** Points of one award that can still be spent, with the line that brought them. */
export const openLotSchema = statementLineSchema
  .pick({ postingId: true, kind: true, subject: true, reason: true })
  .extend({
    id: entityIdSchema,
    earnedAt: z.iso.datetime(),
    /** The first instant at which they are gone. */
    expiresAt: z.iso.datetime(),
    /** What it was at first. */
    amount: points,
    /** What is left of it; above 0. */
    remaining: points,
  });

/** Those that expire first come first, as they are spent. */
export const listLotsOutput = pageOf(openLotSchema);

/** Input of `points.lots`. */
export type ListLotsInput = z.infer<typeof listLotsInput>;
/** Input of `points.lotsOf`. */
export type ListLotsOfInput = z.infer<typeof listLotsOfInput>;
/** Points of one award that can still be spent. */
export type OpenLot = z.infer<typeof openLotSchema>;
/** Answer of `points.lots` and `points.lotsOf`. */
export type ListLotsOutput = z.infer<typeof listLotsOutput>;
