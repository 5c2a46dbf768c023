import { z } from 'zod';
import { quarterSchema } from './budget.contract.ts';
import { quartersSchema } from './chosen-quarter.schema.ts';

/** How deeds are put together: by what was done, or by the rule that paid. */
export const priceGroupings = ['act', 'rule'] as const;

/** How deeds are put together. */
export type PriceGrouping = (typeof priceGroupings)[number];

/** Which grouping, and of which quarter. Left out, and where the workspace has no such quarter: the last twelve months and this one. */
export const listPricesInput = z.object({
  by: z.enum(priceGroupings).default('act'),
  quarter: quarterSchema.optional(),
});

const price = {
  awards: z.number().int(),
  /** Points to spend, with what was taken back set against them. */
  points: z.number().int(),
  costMinor: z.number().int(),
};

/** What each kind of deed took, the most expensive first. */
export const listPricesOutput = z.object({
  /** Null for the last twelve months and this one. */
  quarter: quarterSchema.nullable(),
  quarters: quartersSchema,
  currency: z.string(),
  rows: z.array(
    z.object({
      /** A kind of challenge or of source; of rules the rule on the posting: `rule:<id>`, `challenge:<id>`, or the house's own by name. */
      key: z.string(),
      /** What the workspace calls its own rule or the challenge; null for everything else. */
      name: z.string().nullable(),
      ...price,
      /** Months in which something was posted, the oldest first. */
      months: z.array(z.object({ month: z.string(), ...price })),
    }),
  ),
});

/** Input of `pointsOffice.prices`. */
export type ListPricesInput = z.infer<typeof listPricesInput>;
/** Answer of `pointsOffice.prices`. */
export type ListPricesOutput = z.infer<typeof listPricesOutput>;
