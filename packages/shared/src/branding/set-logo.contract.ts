import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Bytes of a logo file, at most. */
export const logoBytesMax = 2_000_000;

/** Where a logo is sent to, as it is; the session is the cookie, the idempotency key a header. */
export const setLogoPath = '/logos';

/** Answer of setting and of removing: where the logo is now; null while there is none. */
export const setLogoOutput = z.object({ logoUrl: z.string().nullable() });

/** Input of `branding.removeLogo`. */
export const removeLogoInput = z.object({ ...withIdempotencyKey });

/** Where the logo is now. */
export type SetLogoOutput = z.infer<typeof setLogoOutput>;
