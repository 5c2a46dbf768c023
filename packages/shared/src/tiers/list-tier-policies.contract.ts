import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { tierPolicyVersionSchema } from './tier-policy.schema.ts';

/** Input of `tiers.policies`. */
export const listTierPoliciesInput = z.object(pageInput);
/** Answer of `tiers.policies`: what was and is in force, the latest first; no draft. */
export const listTierPoliciesOutput = pageOf(tierPolicyVersionSchema);

/** Input of `tiers.policies`. */
export type ListTierPoliciesInput = z.infer<typeof listTierPoliciesInput>;
/** Answer of `tiers.policies`. */
export type ListTierPoliciesOutput = z.infer<typeof listTierPoliciesOutput>;
