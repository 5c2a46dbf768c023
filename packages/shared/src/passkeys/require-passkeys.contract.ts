import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Answer of `passkeys.requirement`. */
export const passkeyRequirementOutput = z.object({
  isRequired: z.boolean(),
  /** Active staff, and how many of them have a passkey. */
  staff: z.number().int().min(0),
  staffWithPasskey: z.number().int().min(0),
  /** Whether the caller has one: nobody asks others for what they lack themselves. */
  hasOwn: z.boolean(),
});

/** Input of `passkeys.require`. Refused with `passkey-missing` when the caller has none, and `sign-in-not-recent`. */
export const requirePasskeysInput = z.object({ ...withIdempotencyKey, isRequired: z.boolean() });

/** Answer of `passkeys.requirement`. */
export type PasskeyRequirementOutput = z.infer<typeof passkeyRequirementOutput>;
/** Input of `passkeys.require`. */
export type RequirePasskeysInput = z.infer<typeof requirePasskeysInput>;
