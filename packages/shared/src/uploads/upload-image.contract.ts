import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/**
 * Where pictures go: `POST` with the picture itself as the body and an `idempotency-key` header. Refused with `upload-missing`,
 * `upload-too-large`, `upload-not-an-image` or `too-many-requests` in `{ "error": { "code": ... } }`. `GET <path>/<id>` gives it back.
 */
export const uploadImagePath = '/uploads/images';

/** The most bytes of a picture that is sent: 8 MB. */
export const imageBytesMax = 8_000_000;

/** What a picture may be. Each is stored as WebP, whatever it was. */
export const imageContentTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'] as const;

/** A stored picture. `width` and `height` in pixels, as stored. */
export const uploadImageOutput = z.object({
  id: entityIdSchema,
  width: z.number().int(),
  height: z.number().int(),
});

/** A stored picture. */
export type UploadImageOutput = z.infer<typeof uploadImageOutput>;

/** Where a stored picture is. Asked for with the session; what comes is never for a shared cache. */
export function imagePath(uploadId: string): string {
  return `${uploadImagePath}/${uploadId}`;
}
