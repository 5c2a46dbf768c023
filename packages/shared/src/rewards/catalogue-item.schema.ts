import { catalogueGroups, rewardKinds, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { moneySchema } from '../money/money.schema.ts';
import { rewardRefusalSchema } from './reward-refusal.schema.ts';

/** A reward as one champion sees it: what it is, what it costs, and whether it can be had now. */
export const catalogueItemSchema = z.object({
  id: z.uuid(),
  kind: z.enum(rewardKinds),
  title: z.string(),
  description: z.string(),
  pointsCost: z.number().int(),
  worth: moneySchema.nullable(),
  /** Pieces left; null when there is no end to it. */
  stock: z.number().int().nullable(),
  perMemberLimit: z.number().int().nullable(),
  minimumTier: z.enum(tierNames),
  shipsTo: z.string().nullable(),
  group: z.enum(catalogueGroups),
  /** Null when it can be had now. */
  refusal: rewardRefusalSchema.nullable(),
  /** Redemptions of it by this champion that count towards the limit. */
  redeemedCount: z.number().int(),
});

/** A reward as one champion sees it. */
export type CatalogueItem = z.infer<typeof catalogueItemSchema>;
