import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { signalFactsSchema, signalSchema } from './signal.schema.ts';

/** A signal of a champion entered by hand; it is told apart by the idempotency key. */
export const recordSignalInput = z.object({
  ...withIdempotencyKey,
  memberId: entityIdSchema,
  kind: z.string().min(1, 'required').max(60),
  /** The calendar day it happened on, in the workspace's zone; today at the latest. */
  onDay: z.iso.date('not-a-date'),
  facts: signalFactsSchema,
});

/** The signal, and what it came to. */
export const recordSignalOutput = signalSchema;

/** Input of `signals.record`. */
export type RecordSignalInput = z.infer<typeof recordSignalInput>;
/** Answer of `signals.record`. */
export type RecordSignalOutput = z.infer<typeof recordSignalOutput>;
