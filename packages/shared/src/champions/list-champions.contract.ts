import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';

/** What a list of champions can be sorted by; `tier` from none to Gold, `added` by when they were added. */
export const championSorts = ['name', 'account', 'tier', 'points', 'added'] as const;

/** What a list of champions can be sorted by. */
export type ChampionSort = (typeof championSorts)[number];

/** Input of `champions.list`. The search looks in names, addresses and accounts. */
export const listChampionsInput = z.object({
  search: z.string().trim().max(100, 'too-long:100').default(''),
  tier: z.enum(tierNames).optional(),
  accountId: entityIdSchema.optional(),
  sort: z.enum(championSorts).default('name'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  ...pageInput,
});

/** An account in a line. */
export const championAccountSchema = z.object({ id: entityIdSchema, name: z.string() });

/** A champion in a line. */
export const championRowSchema = z.object({
  id: entityIdSchema,
  name: z.string(),
  /** Null for those who do not see addresses. */
  email: z.string().nullable(),
  title: z.string().nullable(),
  account: championAccountSchema.nullable(),
  tier: z.enum(tierNames),
  /** Reward points that can be spent now. */
  availablePoints: z.number().int(),
  addedAt: z.iso.datetime(),
});

/** Answer of `champions.list`. */
export const listChampionsOutput = pageOf(championRowSchema);

/** Input of `champions.list`. */
export type ListChampionsInput = z.infer<typeof listChampionsInput>;
/** A champion in a line. */
export type ChampionRow = z.infer<typeof championRowSchema>;
/** Answer of `champions.list`. */
export type ListChampionsOutput = z.infer<typeof listChampionsOutput>;
