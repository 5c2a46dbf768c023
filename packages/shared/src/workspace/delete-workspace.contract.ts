import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Days between asking for the deletion of a workspace and its beginning, in which it can be taken back. */
export const deletionWaitDays = 14;

/** Answer of `workspace.deletion`: the deletion that is asked for; null while none is. */
export const workspaceDeletionOutput = z
  .object({
    askedAt: z.iso.datetime(),
    /** Null when the person is gone. */
    askedBy: z.string().nullable(),
    /** When everything is removed. */
    dueAt: z.iso.datetime(),
  })
  .nullable();

/** Input of `workspace.askDeletion`. The address is typed, so that nobody deletes a workspace by a slip. */
export const askDeletionInput = z.object({ slug: z.string().max(60), ...withIdempotencyKey });

/** Input of `workspace.withdrawDeletion`. */
export const withdrawDeletionInput = z.object({ ...withIdempotencyKey });

/** The deletion that is asked for. */
export type WorkspaceDeletion = z.infer<typeof workspaceDeletionOutput>;
/** Input of `workspace.askDeletion`. */
export type AskDeletionInput = z.infer<typeof askDeletionInput>;
