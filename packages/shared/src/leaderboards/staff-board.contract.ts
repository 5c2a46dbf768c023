import { boardKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { boardLineSchema } from './board-line.schema.ts';
import { seasonSchema } from './season.schema.ts';

/** Which board. Without a season: the one that is running, or else the latest. `segment` counts for the boards of segments. */
export const staffBoardInput = z.object({
  seasonId: entityIdSchema.optional(),
  kind: z.enum(boardKinds).default('all'),
  segment: z.string().max(200).default(''),
  /** Part of a champion's name, alias or account; of the account's name on boards of accounts. */
  search: z.string().trim().max(100).default(''),
  ...pageInput,
});

/** A line as staff see it: the person's own name and, where there is one, the alias that champions read instead. */
export const staffBoardLineSchema = boardLineSchema.omit({ isMine: true, isAlias: true }).extend({
  /** Null on boards of accounts. */
  memberId: entityIdSchema.nullable(),
  alias: z.string().nullable(),
  /** Left the boards after the season was closed: champions do not read the name. */
  isHidden: z.boolean(),
});

/** A board for staff. A search leaves ranks as they are: those of the whole board. */
export const staffBoardOutput = pageOf(staffBoardLineSchema).extend({
  season: seasonSchema.nullable(),
  /** Segments that have a board in this season. */
  segments: z.array(z.string()),
});

/** Input of `leaderboards.board`. */
export type StaffBoardInput = z.infer<typeof staffBoardInput>;
/** A line as staff see it. */
export type StaffBoardLine = z.infer<typeof staffBoardLineSchema>;
/** Answer of `leaderboards.board`. */
export type StaffBoardOutput = z.infer<typeof staffBoardOutput>;
