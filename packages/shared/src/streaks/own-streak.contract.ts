import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** A champion's own streak. */
export const ownStreakOutput = z.object({
  /** Nobody keeps one who did not choose to. */
  isOn: z.boolean(),
  /** Weeks in a row, this one included once something was earned in it. */
  weeks: z.number().int(),
  longestWeeks: z.number().int(),
  /** Missed weeks that are covered. */
  freezes: z.number().int(),
  /** Weeks in a row that bank one of these; null where the program banks none. */
  weeksPerFreeze: z.number().int().nullable(),
  state: z.enum(['none', 'safe', 'at-risk']),
  /** The first instant of next week: until then something has to be earned. */
  weekEndsAt: z.iso.datetime(),
  /** By how much awards rise now, in basis points, and from how many weeks on they rise more; null at the top. */
  bonus: z.object({ basisPoints: z.number().int(), nextAtWeeks: z.number().int().nullable() }),
});

/** Switches the streak on or off. */
export const switchStreakInput = z.object({ ...withIdempotencyKey, isOn: z.boolean() });

/** A champion's own streak. */
export type OwnStreakOutput = z.infer<typeof ownStreakOutput>;
/** Input of `streaks.switch`. */
export type SwitchStreakInput = z.infer<typeof switchStreakInput>;
