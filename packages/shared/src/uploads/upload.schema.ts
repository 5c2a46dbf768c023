import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** The most bytes of a picture that is sent: 8 MB. */
export const uploadBytesMax = 8_000_000;
/** What a picture may be. Each is stored as WebP, whatever it was. */
export const uploadContentTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'] as const;

/**
 * Answer of `POST /w/:workspace/uploads`, whose body is the picture itself. Refused with `upload-missing`, `upload-too-large` or
 * `upload-not-an-image` in `{ "error": { "code": ... } }`.
 */
export const uploadSchema = z.object({
  id: entityIdSchema,
  /** In pixels, as stored. */
  width: z.number().int(),
  height: z.number().int(),
});

/** A stored picture. */
export type Upload = z.infer<typeof uploadSchema>;
