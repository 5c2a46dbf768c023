import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** A stored picture; the answer of `POST` to `uploadImagePath`. `width` and `height` in pixels, as stored. */
export const uploadImageOutput = z.object({
  id: entityIdSchema,
  width: z.number().int(),
  height: z.number().int(),
});

/** A stored picture. */
export type UploadImageOutput = z.infer<typeof uploadImageOutput>;
