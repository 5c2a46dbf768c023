import { rewardKinds, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { catalogueItemSchema } from './catalogue-item.schema.ts';
import { searchSchema } from './search.schema.ts';

/** Input of `rewards.catalogue`: words of title and description, one kind or all. */
export const listCatalogueInput = z.object({
  search: searchSchema,
  kind: z.enum(rewardKinds).optional(),
  ...pageInput,
});

/** Answer of `rewards.catalogue`: what can be had now first, then what lacks points only, then the rest; counts are over all pages. */
export const listCatalogueOutput = pageOf(catalogueItemSchema).extend({
  counts: z.object({ now: z.number().int(), near: z.number().int(), later: z.number().int() }),
  /** Reward points the champion has to spend. */
  available: z.number().int(),
  tier: z.enum(tierNames),
});

/** Input of `rewards.catalogue`. */
export type ListCatalogueInput = z.infer<typeof listCatalogueInput>;
/** Answer of `rewards.catalogue`. */
export type ListCatalogueOutput = z.infer<typeof listCatalogueOutput>;
