import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { quarterSchema } from './budget.contract.ts';
import { quarterInput, quartersSchema } from './chosen-quarter.schema.ts';

/** What corrects the ledger by hand: taking an award back, and giving points. */
export const correctionKinds = ['reversal', 'grant'] as const;

/** What corrects the ledger by hand. */
export type CorrectionKind = (typeof correctionKinds)[number];

/** What was put right by hand in a quarter. Every filter narrows; one that is absent does not. */
export const listCorrectionsInput = z.object({
  ...quarterInput,
  kind: z.enum(correctionKinds).optional(),
  /** Part of the champion’s name or of their account’s. */
  search: z.string().trim().max(100).default(''),
  ...pageInput,
});

/** Awards that were taken back and points given by hand, the latest first. */
export const listCorrectionsOutput = pageOf(
  z.object({
    postingId: entityIdSchema,
    kind: z.enum(correctionKinds),
    recordedAt: z.iso.datetime(),
    member: z.object({ id: entityIdSchema, name: z.string() }),
    /** Null when the system did it. */
    actorName: z.string().nullable(),
    reason: z.string().nullable(),
    /** Change of the points to spend and of what is owed, signed. */
    points: z.number().int(),
    statusPoints: z.number().int(),
  }),
).extend({
  /** The one whose corrections they are. */
  quarter: quarterSchema,
  /** True where it is over: a later correction of what happened in it stands in a later quarter. */
  isOver: z.boolean(),
  quarters: quartersSchema,
});

/** Input of `pointsOffice.corrections`. */
export type ListCorrectionsInput = z.infer<typeof listCorrectionsInput>;
/** Answer of `pointsOffice.corrections`. */
export type ListCorrectionsOutput = z.infer<typeof listCorrectionsOutput>;
