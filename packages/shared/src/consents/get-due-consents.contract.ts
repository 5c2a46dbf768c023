import { z } from 'zod';
import { consentTextSchema } from './consent-text.schema.ts';

/** Answer of `consents.due`: the texts the champion has to agree to before taking part, newest version each; none when all is said. */
export const getDueConsentsOutput = z.object({
  texts: z.array(consentTextSchema.extend({ isNewVersion: z.boolean() })),
});
/** Answer of `consents.due`. */
export type GetDueConsentsOutput = z.infer<typeof getDueConsentsOutput>;
