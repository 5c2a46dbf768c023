import { z } from 'zod';

/** Money as whole minor units (cents) of a currency (ISO 4217, capitals), never as a fraction. */
export const moneySchema = z.object({
  minor: z
    .number('not-a-whole-number')
    .int('not-a-whole-number')
    .min(0, 'too-small:0')
    .max(100_000_000_000, 'too-large:100000000000'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'not-a-choice'),
});

/** Whole minor units of a currency. */
export type MoneyAmount = z.infer<typeof moneySchema>;
