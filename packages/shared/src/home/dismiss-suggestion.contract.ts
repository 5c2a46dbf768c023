import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Not for me: a challenge is no longer suggested. It stays in the list of challenges. */
export const dismissSuggestionInput = z.object({ challengeId: entityIdSchema, ...withIdempotencyKey });
/** Lets a challenge be suggested again; all of them when none is named. */
export const restoreSuggestionsInput = z.object({ challengeId: entityIdSchema.optional(), ...withIdempotencyKey });
/** How many are set aside now. */
export const dismissedSuggestionsOutput = z.object({ dismissedCount: z.number().int() });

/** Input of `home.dismiss`. */
export type DismissSuggestionInput = z.infer<typeof dismissSuggestionInput>;
/** Input of `home.restore`. */
export type RestoreSuggestionsInput = z.infer<typeof restoreSuggestionsInput>;
/** Answer of `home.dismiss` and `home.restore`. */
export type DismissedSuggestionsOutput = z.infer<typeof dismissedSuggestionsOutput>;
