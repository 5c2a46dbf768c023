import { enrolmentStates, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';

/** The enrolments of a beta. `search` looks into names, addresses and accounts. */
export const listEnrolmentsInput = z.object({
  betaId: entityIdSchema,
  search: z.string().trim().max(200).default(''),
  state: z.enum(enrolmentStates).optional(),
  ...pageInput,
});

/** One champion in a beta, on its waitlist, or gone from it. */
export const enrolmentRowSchema = z.object({
  id: entityIdSchema,
  state: z.enum(enrolmentStates),
  champion: z.object({
    id: entityIdSchema,
    name: z.string(),
    email: z.string(),
    title: z.string().nullable(),
    accountName: z.string().nullable(),
    tier: z.enum(tierNames),
  }),
  requestedAt: z.iso.datetime(),
  joinedAt: z.iso.datetime().nullable(),
  leftAt: z.iso.datetime().nullable(),
  /** From 1; null unless on the waitlist. */
  place: z.number().int().nullable(),
});

/** The waitlist in its order, then who is in, by name, then who has left, latest first. `counts` are those of the search. */
export const listEnrolmentsOutput = pageOf(enrolmentRowSchema).extend({
  counts: z.record(z.enum(enrolmentStates), z.number().int()),
});

/** Input of `betas.enrolments`. */
export type ListEnrolmentsInput = z.infer<typeof listEnrolmentsInput>;
/** Answer of `betas.enrolments`. */
export type ListEnrolmentsOutput = z.infer<typeof listEnrolmentsOutput>;
/** One champion in a beta. */
export type EnrolmentRow = z.infer<typeof enrolmentRowSchema>;
