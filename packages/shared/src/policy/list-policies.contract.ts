import { z } from 'zod';
import { policySchema } from './policy.schema.ts';

/** Answer of `policy.list`: every value that the code reads, in the order of the house's rules. */
export const listPoliciesOutput = z.object({
  policies: z.array(policySchema),
  /** Today in the workspace's zone: the earliest day a change can begin. */
  today: z.iso.date(),
});

/** Answer of `policy.list`. */
export type ListPoliciesOutput = z.infer<typeof listPoliciesOutput>;
