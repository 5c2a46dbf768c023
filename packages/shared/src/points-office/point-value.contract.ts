import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Points whose value is told: "1.00 EUR for 100 points". */
export const pointValuePer = 100;

/** The most 100 points may be worth, in minor units. */
export const pointValueMinorMax = 1_000_000;

const currency = z.string().regex(/^[A-Z]{3}$/, 'not-a-choice');
const minor = z
  .number('not-a-whole-number')
  .int('not-a-whole-number')
  .min(0, 'too-small:0')
  .max(pointValueMinorMax, boundedMessage('too-large', pointValueMinorMax));

/** The version that was read: 0 while nothing was set. */
export const officeVersion = z.number().int().min(0).max(1_000_000);

/** What 100 points are worth, and since when. */
export const pointValueSchema = z.object({
  /** From 1; 0 is the house's own, which nobody set. */
  version: z.number().int(),
  /** Minor units for 100 points. */
  minor: z.number().int(),
  currency: z.string(),
  /** Both null for the house's own. */
  changedAt: z.iso.datetime().nullable(),
  changedBy: z.string().nullable(),
});

/** A new value of points. `version` is the one that was read: refused as `changed-meanwhile` when somebody was faster. */
export const changePointValueInput = z.object({ version: officeVersion, minor, currency, ...withIdempotencyKey });

/** What 100 points are worth, and since when. */
export type PointValueRecord = z.infer<typeof pointValueSchema>;
/** Input of `pointsOffice.changeValue`. */
export type ChangePointValueInput = z.infer<typeof changePointValueInput>;
