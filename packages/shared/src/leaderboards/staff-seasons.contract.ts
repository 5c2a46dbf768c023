import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { seasonSchema } from './season.schema.ts';

/** A season as staff see it. */
export const staffSeasonSchema = seasonSchema.extend({
  version: z.number().int(),
  /** Champions on its board. */
  champions: z.number().int(),
  closedAt: z.iso.datetime().nullable(),
});

/** Seasons for staff, the latest first. */
export const listStaffSeasonsInput = z.object({ ...pageInput });
/** A page of them. */
export const listStaffSeasonsOutput = pageOf(staffSeasonSchema);

/** Longest name of a season, in characters. */
export const seasonNameMax = 60;

const draft = {
  name: z.string().trim().min(1, 'required').max(seasonNameMax, boundedMessage('too-long', seasonNameMax)),
  startsOn: z.iso.date('not-a-date'),
  endsOn: z.iso.date('not-a-date'),
} as const;

/** A new season. */
export const createSeasonInput = z.object({ ...withIdempotencyKey, ...draft });
/** A season as it is to be. `version` is the one that was read. */
export const saveSeasonInput = z.object({
  ...withIdempotencyKey,
  seasonId: entityIdSchema,
  version: z.number().int(),
  ...draft,
});
/** A season that is to be no more. */
export const dropSeasonInput = z.object({ ...withIdempotencyKey, seasonId: entityIdSchema });
/** The season that is gone. */
export const dropSeasonOutput = z.object({ id: entityIdSchema });

/** A season as staff see it. */
export type StaffSeason = z.infer<typeof staffSeasonSchema>;
/** Input of `seasons.list`. */
export type ListStaffSeasonsInput = z.infer<typeof listStaffSeasonsInput>;
/** Answer of `seasons.list`. */
export type ListStaffSeasonsOutput = z.infer<typeof listStaffSeasonsOutput>;
/** Input of `seasons.create`. */
export type CreateSeasonInput = z.infer<typeof createSeasonInput>;
/** Input of `seasons.save`. */
export type SaveSeasonInput = z.infer<typeof saveSeasonInput>;
/** Input of `seasons.drop`. */
export type DropSeasonInput = z.infer<typeof dropSeasonInput>;
/** Answer of `seasons.drop`. */
export type DropSeasonOutput = z.infer<typeof dropSeasonOutput>;
