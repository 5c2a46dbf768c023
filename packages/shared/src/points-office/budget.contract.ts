import { budgetStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { moneySchema } from '../money/money.schema.ts';
import { officeVersion } from './point-value.contract.ts';

/** A calendar quarter of the workspace's zone: `2026-Q4`. */
export const quarterSchema = z.string().regex(/^20\d\d-Q[1-4]$/, 'invalid');

/** A quarter against its budget. Money in minor units of the currency that points are valued in. */
export const budgetSchema = z.object({
  quarter: quarterSchema,
  /** From 1; 0 while none was ever set. */
  version: z.number().int(),
  /** Null where none is set. */
  money: moneySchema.nullable(),
  /** True where the budget is in another currency than the value of points by now, so that the two cannot be compared. */
  isOtherCurrency: z.boolean(),
  /** What the points issued in the quarter cost so far, those taken back set against it. */
  spentMinor: z.number().int(),
  state: z.enum(budgetStates),
  changedAt: z.iso.datetime().nullable(),
  changedBy: z.string().nullable(),
});

/** The budget of a quarter that is not over, or none. `version` is the one that was read; see `changed-meanwhile`. */
export const setBudgetInput = z.object({
  quarter: quarterSchema,
  version: officeVersion,
  money: moneySchema.nullable(),
  ...withIdempotencyKey,
});

/** A quarter against its budget. */
export type QuarterBudget = z.infer<typeof budgetSchema>;
/** Input of `pointsOffice.setBudget`. */
export type SetBudgetInput = z.infer<typeof setBudgetInput>;
