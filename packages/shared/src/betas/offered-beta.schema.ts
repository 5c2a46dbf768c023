import { betaAdmissions, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** A champion's own place in a beta. */
export const ownEnrolmentSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('joined'), joinedAt: z.iso.datetime() }),
  /** `place` counts from 1. */
  z.object({ state: z.literal('waitlisted'), requestedAt: z.iso.datetime(), place: z.number().int().min(1) }),
]);

/** What asking to join would bring now, or why it cannot be asked. */
export const joiningSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('seat') }),
  z.object({ answer: z.literal('waitlist'), place: z.number().int().min(1) }),
  /** Status points missing to the tier that opens it. */
  z.object({ answer: z.literal('tier-too-low'), needs: z.enum(tierNames), missing: z.number().int().min(0) }),
  z.object({ answer: z.literal('not-yet'), at: z.iso.datetime() }),
  z.object({ answer: z.literal('over') }),
]);

/** A beta as one champion sees it. */
export const offeredBetaSchema = z.object({
  id: entityIdSchema,
  title: z.string(),
  summary: z.string(),
  commitment: z.string(),
  criteria: z.string(),
  isClosed: z.boolean(),
  minimumTier: z.enum(tierNames),
  admission: z.enum(betaAdmissions),
  /** Null: no end to them. */
  seats: z.number().int().nullable(),
  seatsLeft: z.number().int().nullable(),
  waitingCount: z.number().int(),
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable(),
  own: ownEnrolmentSchema.nullable(),
  joining: joiningSchema,
});

/** A champion's own place in a beta. */
export type OwnEnrolment = z.infer<typeof ownEnrolmentSchema>;
/** What asking to join would bring now, or why it cannot be asked. */
export type Joining = z.infer<typeof joiningSchema>;
/** A beta as one champion sees it. */
export type OfferedBeta = z.infer<typeof offeredBetaSchema>;
