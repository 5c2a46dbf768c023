import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { dataArchiveSchema } from './data-archive.schema.ts';

/**
 * Has everything about oneself written into one archive. Refused with `sign-in-not-recent`, and with `archive-running` while another one is being
 * written.
 */
export const startArchiveInput = z.object(withIdempotencyKey);
/** The same for somebody who asked by mail. Refused with `not-found` as well, and for who is no champion. */
export const startArchiveForInput = z.object({ ...withIdempotencyKey, memberId: entityIdSchema });
/** Answer of `privacy.startArchive` and `privacy.startArchiveFor`. */
export const startArchiveOutput = dataArchiveSchema;

/** Input of `privacy.startArchive`. */
export type StartArchiveInput = z.infer<typeof startArchiveInput>;
/** Input of `privacy.startArchiveFor`. */
export type StartArchiveForInput = z.infer<typeof startArchiveForInput>;
/** Answer of both. */
export type StartArchiveOutput = z.infer<typeof startArchiveOutput>;
