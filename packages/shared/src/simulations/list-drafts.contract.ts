import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { ruleKinds } from '../rules/rule-kind.ts';

/** Answer of `simulations.drafts`: everything that can be tried, as it is saved. What is not ready lacks something yet. */
export const listDraftsOutput = z.object({
  rules: z.array(z.object({ ruleId: entityIdSchema, kind: z.enum(ruleKinds), name: z.string(), isReady: z.boolean() })),
  /** The draft of the tier policy; null when nothing is being written. */
  tierPolicy: z.object({ isReady: z.boolean() }).nullable(),
});

/** Answer of `simulations.drafts`. */
export type ListDraftsOutput = z.infer<typeof listDraftsOutput>;
