import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Characters of an alias. */
export const aliasLength = { min: 2, max: 30 } as const;

/** How one wants to stand on boards: by name, under an alias, or not at all. */
export const setPresenceInput = z.object({
  ...withIdempotencyKey,
  isHidden: z.boolean(),
  /** Null: by name. Kept while one is off the boards. */
  alias: z
    .string()
    .trim()
    .min(aliasLength.min, boundedMessage('too-short', aliasLength.min))
    .max(aliasLength.max, boundedMessage('too-long', aliasLength.max))
    .nullable(),
});

/** As it now stands. */
export const setPresenceOutput = z.object({ isHidden: z.boolean(), alias: z.string().nullable() });

/** Input of `leaderboards.setPresence`. */
export type SetPresenceInput = z.infer<typeof setPresenceInput>;
/** Answer of `leaderboards.setPresence`. */
export type SetPresenceOutput = z.infer<typeof setPresenceOutput>;
