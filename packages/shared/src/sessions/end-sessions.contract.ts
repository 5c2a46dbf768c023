import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Input of `sessions.end`. Refused with `not-found` for a session of somebody else or one that is over. */
export const endSessionInput = z.object({ ...withIdempotencyKey, sessionId: entityIdSchema });

/** Input of `sessions.endOthers`. */
export const endOtherSessionsInput = z.object({ ...withIdempotencyKey });

/** Answer of `sessions.endOthers`: how many were ended. */
export const endOtherSessionsOutput = z.object({ ended: z.number().int().min(0) });

/** Input of `sessions.end`. */
export type EndSessionInput = z.infer<typeof endSessionInput>;
/** Answer of `sessions.endOthers`. */
export type EndOtherSessionsOutput = z.infer<typeof endOtherSessionsOutput>;
