import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';

/** Where a request for a new passkey stands. */
export const recoveryStates = ['open', 'approved', 'declined', 'done'] as const;

/** Input of `passkeys.askRecovery`: the ticket of a sign-in that stopped at the passkey. Asked twice, it is one request. */
export const askRecoveryInput = z.object({ workspace: workspaceSlugSchema, ticket: z.string().min(20).max(200) });

/** A colleague who lost a passkey. */
export const recoverySchema = z.object({
  id: entityIdSchema,
  member: z.object({ id: entityIdSchema, name: z.string(), email: z.string() }),
  askedAt: z.iso.datetime(),
  /** False for the caller's own request, which somebody else has to decide. */
  canDecide: z.boolean(),
});

/** Answer of `passkeys.recoveries`: open ones, oldest first; a hundred at most. */
export const listRecoveriesOutput = z.object({ recoveries: z.array(recoverySchema) });

/** Input of `passkeys.approveRecovery` and `passkeys.declineRecovery`. Refused with `recovery-own`, `recovery-closed`, `sign-in-not-recent`. */
export const decideRecoveryInput = z.object({
  ...withIdempotencyKey,
  recoveryId: entityIdSchema,
  reason: z.string().trim().min(3, 'too-short:3').max(500, 'too-long:500'),
});

/** A colleague who lost a passkey. */
export type RecoveryView = z.infer<typeof recoverySchema>;
/** Answer of `passkeys.recoveries`. */
export type ListRecoveriesOutput = z.infer<typeof listRecoveriesOutput>;
/** Input of the decision on a recovery. */
export type DecideRecoveryInput = z.infer<typeof decideRecoveryInput>;
