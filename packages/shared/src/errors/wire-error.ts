import { z } from 'zod';
import { appErrorCodes } from './app-error-code.ts';

/** One field a person has to correct: where (`stages.0.title`) and what (a message code or a code with details). */
export const fieldErrorSchema = z.object({ path: z.string(), message: z.string() });

/** The part of every failed answer that a client reads. `requestId` finds the log line. */
export const wireErrorSchema = z.object({
  code: z.enum(appErrorCodes),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  fields: z.array(fieldErrorSchema),
  requestId: z.string(),
});

/** One field a person has to correct. */
export type FieldError = z.infer<typeof fieldErrorSchema>;
/** The part of every failed answer that a client reads. */
export type WireError = z.infer<typeof wireErrorSchema>;
