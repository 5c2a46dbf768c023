import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { consentKinds, consentTextMax, consentTextSchema } from './consent-text.schema.ts';

/** Publishes the next version of a text; every champion is asked again. Refused with `changed-meanwhile` when somebody published one meanwhile. */
export const publishTextInput = z.object({
  ...withIdempotencyKey,
  kind: z.enum(consentKinds),
  /** The version it follows; 0 for the first. */
  follows: z.int().min(0),
  body: z.string().trim().min(1, 'required').max(consentTextMax, boundedMessage('too-long', consentTextMax)),
});
/** Answer of `consents.publish`. */
export const publishTextOutput = consentTextSchema;

/** Input of `consents.publish`. */
export type PublishTextInput = z.infer<typeof publishTextInput>;
/** Answer of `consents.publish`. */
export type PublishTextOutput = z.infer<typeof publishTextOutput>;
