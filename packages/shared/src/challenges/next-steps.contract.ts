import { nextStepReasons, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { challengeCardSchema } from './challenge-card.schema.ts';

/** A proposed challenge with the strongest reason for it. */
export const nextStepSchema = z.object({ challenge: challengeCardSchema, reason: z.enum(nextStepReasons) });

/** The one next best step, up to three more, and the tier a step may lead to. */
export const nextStepsOutput = z.object({
  next: nextStepSchema.nullable(),
  more: z.array(nextStepSchema),
  /** The tier above and the status points missing to it; null at the top. */
  nextTier: z.object({ tier: z.enum(tierNames), missing: z.number().int() }).nullable(),
});

/** A proposed challenge with the strongest reason for it. */
export type NextStep = z.infer<typeof nextStepSchema>;
/** Answer of `challenges.nextSteps`. */
export type NextStepsOutput = z.infer<typeof nextStepsOutput>;
