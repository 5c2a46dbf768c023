import { surfaces } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { consentAnswers, consentKinds, consentTextSchema } from './consent-text.schema.ts';

/** One thing a champion said. */
export const consentEventSchema = z.object({
  kind: z.enum(consentKinds),
  version: z.int(),
  answer: z.enum(consentAnswers),
  at: z.iso.datetime(),
  surface: z.enum(surfaces),
});
/** Answer of `consents.own`: the texts in force, and what the champion said to each version, the latest first. */
export const listOwnConsentsOutput = z.object({
  texts: z.array(consentTextSchema),
  events: z.array(consentEventSchema),
});
/** One thing a champion said. */
export type ConsentEventView = z.infer<typeof consentEventSchema>;
/** Answer of `consents.own`. */
export type ListOwnConsentsOutput = z.infer<typeof listOwnConsentsOutput>;
