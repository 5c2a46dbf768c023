import { evidenceKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';

/** What a stage asks for as proof. `choices` is given for kind `choice` alone. */
export const evidenceRequestSchema = z.object({
  kind: z.enum(evidenceKinds),
  label: z.string().max(1_000, boundedMessage('too-long', 1_000)),
  isRequired: z.boolean(),
  choices: z
    .array(z.string().max(1_000, boundedMessage('too-long', 1_000)))
    .max(50)
    .optional(),
});

/** A request of a stored stage: evidence names it by `id`. */
export const evidenceRequirementSchema = evidenceRequestSchema.extend({ id: entityIdSchema });

const requestId = entityIdSchema;

/**
 * What a champion gave for one request. Empty values are allowed: a draft is kept as it is typed. The bounds here only protect the
 * transport; what is good enough to be sent is decided when it is submitted, with problems at `evidence.<requestId>`.
 */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({ requestId, kind: z.literal('link'), url: z.string().max(10_000, boundedMessage('too-long', 10_000)) }),
  z.object({ requestId, kind: z.literal('text'), text: z.string().max(100_000, boundedMessage('too-long', 100_000)) }),
  /** `fileId` is the id of an upload of one's own, or empty. */
  z.object({ requestId, kind: z.literal('image'), fileId: z.union([z.uuid(), z.literal('')]) }),
  z.object({ requestId, kind: z.literal('choice'), choice: z.string().max(1_000) }),
  z.object({ requestId, kind: z.literal('rating'), stars: z.number().int() }),
  /** Calendar date, YYYY-MM-DD. */
  z.object({ requestId, kind: z.literal('date'), date: z.string().max(40) }),
]);

/** Evidence for one stage: one entry per request at most. */
export const evidenceListSchema = z.array(evidenceSchema).max(50);

/** What a stage asks for as proof. */
export type EvidenceRequest = z.infer<typeof evidenceRequestSchema>;
/** A request of a stored stage. */
export type EvidenceRequirement = z.infer<typeof evidenceRequirementSchema>;
/** What a champion gave for one request. */
export type Evidence = z.infer<typeof evidenceSchema>;
