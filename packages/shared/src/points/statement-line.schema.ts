import { postingKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

const points = z.number().int();

/** What a posting is about, as far as it can be named; `target` says where it can be opened. */
export const postingSubjectSchema = z.object({
  title: z.string(),
  /** The part of it that paid, such as a stage, or the system that told it; null for the whole. */
  part: z.string().nullable(),
  target: z.object({ kind: z.enum(['submission', 'redemption']), id: entityIdSchema }).nullable(),
});

/** One line of a statement: a posting and what it did to the two figures a champion follows. */
export const statementLineSchema = z.object({
  postingId: entityIdSchema,
  kind: z.enum(postingKinds),
  /** When it entered the ledger; the lines follow this order. */
  recordedAt: z.iso.datetime(),
  /** When the deed happened. */
  occurredAt: z.iso.datetime(),
  /** Null when its source is gone or has no name. */
  subject: postingSubjectSchema.nullable(),
  /** Words of whoever did it. */
  reason: z.string().nullable(),
  /** Change of the status points, signed; 0 when it left them alone. */
  status: points,
  /** Change of the points to spend, signed; 0 when it left them alone. */
  spendable: points,
  /** Points set aside before that were handed over, above 0 for a `spend` alone. */
  handedOver: points,
  /** Points to spend after it. */
  balanceAfter: points,
  /** Whether an award was taken back later. */
  isReversed: z.boolean(),
});

/** What a posting is about. */
export type PostingSubject = z.infer<typeof postingSubjectSchema>;
/** One line of a statement. */
export type StatementLine = z.infer<typeof statementLineSchema>;
