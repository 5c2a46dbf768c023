import { signalOutcomes, signalSubjects } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { awardExplanationSchema } from '../rules/award-explanation.schema.ts';

/** What a signal brings, by the keys of its kind's fields. */
export const signalFactsSchema = z.record(z.string().max(60), z.union([z.string().max(200), z.number()]));

/** A signal as staff see it. */
export const signalSchema = z.object({
  id: entityIdSchema,
  kind: z.string(),
  /** What the kind was called when it was told. */
  kindName: z.string(),
  subject: z.enum(signalSubjects),
  /** The system that told it; `console` for one entered by hand. */
  source: z.string(),
  externalId: z.string(),
  facts: signalFactsSchema,
  occurredAt: z.iso.datetime(),
  recordedAt: z.iso.datetime(),
  member: z.object({ id: entityIdSchema, name: z.string() }).nullable(),
  account: z.object({ id: entityIdSchema, name: z.string() }).nullable(),
  /** The address or outside id it named, while nobody here is known by it. */
  meant: z.string().nullable(),
  outcome: z.enum(signalOutcomes),
  /** What it paid, with the reckoning, and whether that was taken back; null when it paid nothing. */
  award: z
    .object({
      postingId: entityIdSchema,
      statusPoints: z.number().int(),
      rewardPoints: z.number().int(),
      isReversed: z.boolean(),
    })
    .nullable(),
  /** The reckoning, of a paid or limited one. */
  explanation: awardExplanationSchema.nullable(),
  withdrawn: z
    .object({ at: z.iso.datetime(), byName: z.string().nullable(), reason: z.string().nullable() })
    .nullable(),
  /** Who entered it by hand; null where another system told it. */
  enteredBy: z.string().nullable(),
});

/** A signal as staff see it. */
export type SignalRecord = z.infer<typeof signalSchema>;
