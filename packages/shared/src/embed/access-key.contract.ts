import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Makes a workspace key for calls from server to server. Refused with `embed-keys-full` while two such keys are active. */
export const createAccessKeyInput = z.object({ ...withIdempotencyKey });

/** The new workspace key: the only time it is shown. Goes into `Authorization: Bearer`, from a backend and never from a page. */
export const createAccessKeyOutput = z.object({ keyId: z.uuid(), kid: z.string(), secret: z.string() });

/** Input of `embed.createAccessKey`. */
export type CreateAccessKeyInput = z.infer<typeof createAccessKeyInput>;
/** Answer of `embed.createAccessKey`. */
export type CreateAccessKeyOutput = z.infer<typeof createAccessKeyOutput>;
