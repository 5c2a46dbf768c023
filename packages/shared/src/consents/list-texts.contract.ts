import { z } from 'zod';
import { consentKinds, consentTextSchema } from './consent-text.schema.ts';

/** Answer of `consents.texts`: of each kind, every version, the latest first, with how many champions have agreed to it. */
export const listTextsOutput = z.object({
  kinds: z.array(
    z.object({
      kind: z.enum(consentKinds),
      versions: z.array(consentTextSchema.extend({ publishedBy: z.string().nullable(), agreedCount: z.int().min(0) })),
    }),
  ),
  championCount: z.int().min(0),
});
/** Answer of `consents.texts`. */
export type ListTextsOutput = z.infer<typeof listTextsOutput>;
