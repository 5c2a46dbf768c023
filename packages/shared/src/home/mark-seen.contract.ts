import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Says that home was looked at. `upTo` is the `asOf` of what was shown; now when it is left out. Never goes back. */
export const markSeenInput = z.object({ upTo: z.iso.datetime().optional(), ...withIdempotencyKey });
/** From when on something is news. */
export const markSeenOutput = z.object({ seenAt: z.iso.datetime() });

/** Input of `home.markSeen`. */
export type MarkSeenInput = z.infer<typeof markSeenInput>;
/** Answer of `home.markSeen`. */
export type MarkSeenOutput = z.infer<typeof markSeenOutput>;
