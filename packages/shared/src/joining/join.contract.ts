import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';

const NAME_MAX = 120;
/** Characters of what somebody says about themselves, at most. */
export const joinNoteMax = 500;

const secret = z.string().min(20).max(200);

/** Looks at a mailed joining link without spending it. Refusals: `sign-in-link-used`, `sign-in-link-expired`. */
export const lookAtJoiningInput = z.object({ workspace: workspaceSlugSchema, secret });
/** Whose link it is and what pressing the button does: `joins` the account at once, or `asks` staff. */
export const lookAtJoiningOutput = z.object({
  email: z.string(),
  outcome: z.enum(['joins', 'asks']),
  accountName: z.string().nullable(),
});

/**
 * Joins, or asks to. The link can be spent once; no idempotency key is needed. Refusals: `sign-in-link-used`, `sign-in-link-expired`, and
 * `joining-closed` when the workspace changed meanwhile who may join.
 */
export const joinInput = z.object({
  workspace: workspaceSlugSchema,
  secret,
  name: z.string().trim().min(1, 'required').max(NAME_MAX, boundedMessage('too-long', NAME_MAX)),
  note: z.string().trim().max(joinNoteMax, boundedMessage('too-long', joinNoteMax)),
});
/** `joined`: signed in, the session is in the cookie. `asked`: staff will answer by mail. */
export const joinOutput = z.object({ outcome: z.enum(['joined', 'asked']) });

/** Input of `joining.look`. */
export type LookAtJoiningInput = z.infer<typeof lookAtJoiningInput>;
/** Answer of `joining.look`. */
export type LookAtJoiningOutput = z.infer<typeof lookAtJoiningOutput>;
/** Input of `joining.join`. */
export type JoinInput = z.infer<typeof joinInput>;
/** Answer of `joining.join`. */
export type JoinOutput = z.infer<typeof joinOutput>;
