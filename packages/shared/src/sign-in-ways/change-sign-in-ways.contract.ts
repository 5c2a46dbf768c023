import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { signInPolicySchema, signInWaysSchema } from './sign-in-ways.schema.ts';

/**
 * Puts other ways in force, from now on. Refusals: `staff-locked-out`, `provider-not-connected`, `provider-not-proven`, and `changed-meanwhile` when
 * `version` is no longer the latest.
 */
export const changeSignInWaysInput = signInWaysSchema.extend({
  version: z.number().int().min(0).max(1_000_000),
  ...withIdempotencyKey,
});

/** The ways now in force. */
export const changeSignInWaysOutput = signInPolicySchema;

/** Input of `signInWays.change`. */
export type ChangeSignInWaysInput = z.infer<typeof changeSignInWaysInput>;
/** Answer of `signInWays.change`. */
export type ChangeSignInWaysOutput = z.infer<typeof changeSignInWaysOutput>;
