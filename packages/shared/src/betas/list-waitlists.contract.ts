import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** An open beta with people waiting and a seat for at least one of them: work for staff. */
export const waitlistSchema = z.object({
  betaId: entityIdSchema,
  title: z.string(),
  waitingCount: z.number().int(),
  /** Null: no end to them. */
  seatsLeft: z.number().int().nullable(),
  /** Since when the first in line waits. */
  waitingSince: z.iso.datetime(),
});

/** Who waits longest first. */
export const listWaitlistsOutput = z.array(waitlistSchema);

/** An open beta with people waiting and a free seat. */
export type Waitlist = z.infer<typeof waitlistSchema>;
/** Answer of `betas.waitlists`. */
export type ListWaitlistsOutput = z.infer<typeof listWaitlistsOutput>;
