import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';

/** What was put right by hand in this quarter. */
export const listCorrectionsInput = z.object({ ...pageInput });

/** Awards that were taken back and points given by hand, the latest first. */
export const listCorrectionsOutput = pageOf(
  z.object({
    postingId: entityIdSchema,
    kind: z.enum(['reversal', 'grant']),
    recordedAt: z.iso.datetime(),
    member: z.object({ id: entityIdSchema, name: z.string() }),
    /** Null when the system did it. */
    actorName: z.string().nullable(),
    reason: z.string().nullable(),
    /** Change of the points to spend and of what is owed, signed. */
    points: z.number().int(),
    statusPoints: z.number().int(),
  }),
);

/** Input of `pointsOffice.corrections`. */
export type ListCorrectionsInput = z.infer<typeof listCorrectionsInput>;
/** Answer of `pointsOffice.corrections`. */
export type ListCorrectionsOutput = z.infer<typeof listCorrectionsOutput>;
