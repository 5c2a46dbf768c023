/*
 * What both ends of an upload of pictures know. Apart from the contract, so that screens need not carry the validation library.
 */

/**
 * Where pictures go: `POST` with the picture itself as the body and an `idempotency-key` header. Refused with `upload-missing`,
 * `upload-too-large`, `upload-not-an-image` or `too-many-requests` in `{ "error": { "code": ... } }`. `GET <path>/<id>` gives it back.
 */
export const uploadImagePath = '/uploads/images';

/** The most bytes of a picture that is sent: 8 MB. */
export const imageBytesMax = 8_000_000;

/** What a picture may be. Each is stored as WebP, whatever it was. */
export const imageContentTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'] as const;

/** Where a stored picture is. Asked for with the session; what comes is never for a shared cache. */
export function imagePath(uploadId: string): string {
  return `${uploadImagePath}/${uploadId}`;
}
