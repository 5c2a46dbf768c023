import { boardKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { boardLineSchema } from './board-line.schema.ts';
import { seasonSchema } from './season.schema.ts';

/** Which board. Without a season: the one that is running, or else the latest. */
export const viewBoardInput = z.object({
  seasonId: entityIdSchema.optional(),
  kind: z.enum(boardKinds).default('all'),
  ...pageInput,
});

/** A board with one's own place on it. */
export const viewBoardOutput = pageOf(boardLineSchema).extend({
  /** Null while there is no season yet. */
  season: seasonSchema.nullable(),
  /** The segment of one's account; null when it has none, and then there is no such board. */
  segment: z.string().nullable(),
  /** Null for who belongs to no account. */
  accountName: z.string().nullable(),
  /** One's own place, or that of one's account; null for who is not on the board. */
  mine: z
    .object({
      rank: z.number().int().min(1),
      points: z.number().int(),
      /** Null at the top. */
      next: z.object({ place: z.number().int(), missing: z.number().int() }).nullable(),
    })
    .nullable(),
  /** Two above and two below, oneself among them; empty for who is not on the board. */
  neighbours: z.array(boardLineSchema),
  /** How one wants to stand there. */
  presence: z.object({ isHidden: z.boolean(), alias: z.string().nullable() }),
});

/** Input of `leaderboards.view`. */
export type ViewBoardInput = z.infer<typeof viewBoardInput>;
/** Answer of `leaderboards.view`. */
export type ViewBoardOutput = z.infer<typeof viewBoardOutput>;
