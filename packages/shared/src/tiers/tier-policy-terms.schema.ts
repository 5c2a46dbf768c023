import { tierPolicyFalls, tierPolicyKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

/** Wide enough that a draft is kept as it was written; what may be put in force is decided by the engine. */
const count = z
  .number('not-a-whole-number')
  .int('not-a-whole-number')
  .min(0, 'too-small')
  .max(1_000_000_000, 'too-large');

/** How members are placed in tiers, field by field. */
export const tierPolicyTermsFields = {
  /** Whether status points of the last `windowMonths` count, or all of a lifetime. */
  kind: z.enum(tierPolicyKinds),
  /** Calendar months; kept but without meaning while the kind is `lifetime`. */
  windowMonths: count,
  /** Status points that reach each tier. */
  thresholds: z.object({ bronze: count, silver: count, gold: count }),
  /** Calendar months a tier is kept at least. */
  keptMonths: count,
  /** Calendar days between the notice and the fall. */
  graceDays: count,
} as const;

/** How members are placed in tiers. */
export const tierPolicyTermsSchema = z.object(tierPolicyTermsFields);

/** What a change does to whom it leaves below their tier: `as-promised` they keep it for its months, `at-once` they fall by one. */
export const tierPolicyFallsSchema = z.enum(tierPolicyFalls);

/** Words of whoever writes a policy, for those who read its history. */
export const tierPolicyNoteSchema = z.string().trim().max(500, 'too-long:500');

/** How members are placed in tiers. */
export type TierPolicyTerms = z.infer<typeof tierPolicyTermsSchema>;
