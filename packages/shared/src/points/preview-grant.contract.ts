import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { awardExplanationSchema } from '../rules/award-explanation.schema.ts';
import { grantPointsMax } from './create-grant.contract.ts';

const points = z.number().int().min(0).max(grantPointsMax);

/** What points by hand would come to if they were given now: the rules for grants weigh them. Nothing is written. */
export const previewGrantInput = z.object({ memberId: entityIdSchema, statusPoints: points, rewardPoints: points });
/** The reckoning; its `refusal` says that nothing would be given. */
export const previewGrantOutput = z.object({
  award: awardExplanationSchema,
  /** Whether a second person would approve: what was typed, or what it comes to, is above the limit of `grants.terms`. */
  needsApprover: z.boolean(),
});

/** Input of `grants.preview`. */
export type PreviewGrantInput = z.infer<typeof previewGrantInput>;
/** Answer of `grants.preview`. */
export type PreviewGrantOutput = z.infer<typeof previewGrantOutput>;
