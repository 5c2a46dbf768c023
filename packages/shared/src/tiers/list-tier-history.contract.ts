import { tierChangeReasons, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';

/** One line of a way through the tiers. `from` and `to` are the same for a renewal and for the beginning of a grace. */
export const tierStepSchema = z.object({
  id: entityIdSchema,
  at: z.iso.datetime(),
  reason: z.enum(tierChangeReasons),
  from: z.enum(tierNames),
  to: z.enum(tierNames),
  /** Status points that counted at that moment. */
  statusPoints: z.number().int(),
  /** The version of the policy that decided it; 0 is the house's own. */
  policyVersion: z.number().int(),
  /** The line of the statement that brought a rise; null for what time or a change of policy did. */
  postingId: entityIdSchema.nullable(),
});

/** Input of `tiers.history`: one's own. */
export const listTierHistoryInput = z.object(pageInput);
/** Input of `tiers.historyOf`: somebody else's. */
export const listTierHistoryOfInput = z.object({ memberId: entityIdSchema, ...pageInput });
/** Answer of `tiers.history` and `tiers.historyOf`: the latest first. */
export const listTierHistoryOutput = pageOf(tierStepSchema);

/** One line of a way through the tiers. */
export type TierStepOutput = z.infer<typeof tierStepSchema>;
/** Input of `tiers.historyOf`. */
export type ListTierHistoryOfInput = z.infer<typeof listTierHistoryOfInput>;
/** Answer of `tiers.history`. */
export type ListTierHistoryOutput = z.infer<typeof listTierHistoryOutput>;
