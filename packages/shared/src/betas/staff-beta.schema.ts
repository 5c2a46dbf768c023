import { betaStates } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { betaDraftFields } from './beta-draft.schema.ts';

/** A beta as staff see it. */
export const staffBetaSchema = z.object({
  id: entityIdSchema,
  state: z.enum(betaStates),
  /** Up by one with every change by staff; send it back with the next change. Enrolments do not move it. */
  version: z.number().int(),
  ...betaDraftFields,
  joinedCount: z.number().int(),
  waitingCount: z.number().int(),
  /** Free seats; null when there is no end to them. */
  seatsLeft: z.number().int().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  offeredAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
});

/** A beta as staff see it. */
export type StaffBeta = z.infer<typeof staffBetaSchema>;
