import { awardRefusalReasons, capScopes, periodKinds, ruleAmountKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { campaignEffectSchema } from './rule-terms.schema.ts';

const points = z.number().int();
const pair = { statusPoints: points, rewardPoints: points } as const;

/** What a cap took away, and from when its limit counts from 0 again; null when it never does. */
export const capCutSchema = z.object({
  ...pair,
  scope: z.enum(capScopes),
  period: z.enum(periodKinds),
  awardsMax: points.nullable(),
  pointsMax: points.nullable(),
  resetsAt: z.iso.datetime().nullable(),
});

/**
 * How an award came to its points, in the order of evaluation: the rule alone, each campaign that raised it, the streak, each cap that cut
 * it. Kept with the posting as it stands, with the names of that day.
 */
export const awardExplanationSchema = z.object({
  /** When the deed happened: rules, campaigns and limits are those of that moment. */
  happenedAt: z.iso.datetime(),
  /** What is awarded in the end; 0 and 0 when nothing is. */
  ...pair,
  /** Null when no rule pays. `id` and `name` are null for a rule of the house. */
  rule: z.object({ id: entityIdSchema.nullable(), name: z.string().nullable(), version: z.number().int() }).nullable(),
  base: z
    .object({
      ...pair,
      kind: z.enum(ruleAmountKinds),
      units: points.nullable(),
      score: z.number().nullable(),
      /** What one unit, or one point of the score, is worth; null where nothing is multiplied, and where it was not kept. */
      each: z.object(pair).nullable().default(null),
    })
    .nullable(),
  campaigns: z.array(
    z.object({
      ...pair,
      id: entityIdSchema,
      name: z.string(),
      version: z.number().int(),
      effect: campaignEffectSchema,
      /** Its last day. */
      lastDay: z.iso.date().nullable(),
    }),
  ),
  streak: z.object({ ...pair, weeks: points, basisPoints: points }).nullable(),
  cuts: z.array(capCutSchema),
  /** Why nothing is awarded; null when something is. */
  refusal: z.enum(awardRefusalReasons).nullable(),
  /** After a refusal: when the first points are to be had again; null when never, or when something was awarded. */
  paysAgainAt: z.iso.datetime().nullable(),
});

/** How an award came to its points. */
export type AwardExplanation = z.infer<typeof awardExplanationSchema>;
/** What a cap took away. */
export type CapCut = z.infer<typeof capCutSchema>;
