import { signalOutcomes } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { fieldErrorSchema } from '../errors/wire-error.ts';
import { signalFactsSchema } from './signal.schema.ts';

/** Signals that one call may bring. */
export const signalsAtOnceMax = 500;

/** Words that can be kept: without control characters, and whole. */
const named = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(200, 'too-long:200')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'invalid');

/** The champion a signal is about: by address, or by the id that imports and proofs gave. */
const memberRef = z.union([
  z.strictObject({ email: z.email('not-an-email').max(254) }),
  z.strictObject({ externalId: named }),
]);

/** The account it is about: by the id that imports and proofs gave, or by name. */
const accountRef = z.union([z.strictObject({ externalId: named }), z.strictObject({ name: named })]);

/** One signal as another system tells it. It names a champion or an account, as its kind says. */
export const toldSignalSchema = z.strictObject({
  /** What the telling system calls this one signal: told twice under one id counts once. */
  id: named,
  kind: named,
  member: memberRef.optional(),
  account: accountRef.optional(),
  occurredAt: z.iso.datetime({ offset: true, error: 'not-a-date' }),
  facts: signalFactsSchema.default({}),
});

/** What `POST /signals/<workspace>` takes. The signals are read one by one, so that a wrong one keeps none of the others out. */
export const receiveSignalsInput = z.strictObject({
  /** Names the telling system; its signals' ids are its own. `console` is what staff enter by hand. */
  source: z.string('required').regex(/^(?!console$)[a-z][a-z0-9-]{0,39}$/, 'not-a-key'),
  signals: z.array(z.unknown()).min(1, 'required').max(signalsAtOnceMax, `too-many:${signalsAtOnceMax}`),
});

/** What became of one signal. */
export const receivedSignalSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('recorded'),
    id: z.string(),
    signalId: entityIdSchema,
    outcome: z.enum(signalOutcomes),
    statusPoints: z.number().int(),
    rewardPoints: z.number().int(),
    /** Of a limited one: when the same would pay again; null when never, or of any other. */
    paysAgainAt: z.iso.datetime().nullable(),
  }),
  z.object({
    status: z.literal('refused'),
    /** Null where it could not be read. */
    id: z.string().nullable(),
    code: z.string(),
    fields: z.array(fieldErrorSchema),
  }),
]);

/** An answer for each signal, in their order. */
export const receiveSignalsOutput = z.object({ results: z.array(receivedSignalSchema) });

/** One signal as another system tells it. */
export type ToldSignal = z.infer<typeof toldSignalSchema>;
/** What became of one signal. */
export type ReceivedSignal = z.infer<typeof receivedSignalSchema>;
/** What `POST /signals/<workspace>` answers. */
export type ReceiveSignalsOutput = z.infer<typeof receiveSignalsOutput>;
