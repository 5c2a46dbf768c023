import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { tierPolicyTermsSchema } from './tier-policy-terms.schema.ts';

const points = z.number().int();

/** What happens to the tier if nothing more is earned, and what would keep it. */
const keepingSchema = z.object({
  /** Until when it is safe whatever happens; in its grace, the day it falls. */
  until: z.iso.datetime(),
  isGrace: z.boolean(),
  /** Status points that count at `until` if none are added. */
  statusPointsThen: points,
  /** Status points to add by `until`; 0 when enough are there. */
  missing: points,
  /** In its grace, status points that keep it if they are earned now; fewer than `missing` where older ones leave before. */
  missingNow: points.nullable(),
  /** Until when it is kept once the points are there. */
  renewedUntil: z.iso.datetime(),
  fallsTo: z.enum(tierNames),
});

/** A step of the ladder. */
const rungSchema = z.object({
  tier: z.enum(tierNames),
  threshold: points,
  /** Status points missing to it; 0 when they are there. */
  missing: points,
  benefits: z.array(z.string()),
});

/** Where a champion stands on the way through the tiers, and what lies ahead. */
const tierOutlookSchema = z.object({
  tier: z.enum(tierNames),
  statusPoints: points,
  /** When the present tier was reached, by a rise or by a fall to it; null without one. */
  since: z.iso.datetime().nullable(),
  next: z
    .object({ tier: z.enum(tierNames), threshold: points, missing: points, progress: z.number().min(0).max(1) })
    .nullable(),
  keeping: keepingSchema.nullable(),
  /** The next status points that will no longer count, and when; until then the way up does not grow. */
  leaving: z.object({ points, on: z.iso.datetime() }).nullable(),
  /** Bronze, Silver, Gold. */
  ladder: z.array(rungSchema),
  policy: tierPolicyTermsSchema,
});

/** Answer of `tiers.mine`. */
export const getTierOutput = tierOutlookSchema;

/** Input of `tiers.of`. */
export const getTierOfInput = z.object({ memberId: entityIdSchema });
/** Answer of `tiers.of`: somebody else's, with whose it is. */
export const getTierOfOutput = tierOutlookSchema.extend({ member: z.object({ id: entityIdSchema, name: z.string() }) });

/** Answer of `tiers.mine`. */
export type GetTierOutput = z.infer<typeof getTierOutput>;
/** Input of `tiers.of`. */
export type GetTierOfInput = z.infer<typeof getTierOfInput>;
/** Answer of `tiers.of`. */
export type GetTierOfOutput = z.infer<typeof getTierOfOutput>;
