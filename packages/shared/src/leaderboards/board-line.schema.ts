import { z } from 'zod';

/**
 * A line of a board as champions see it. It tells nobody's id: who goes by an alias is known by it alone, and who has left the boards since
 * is not named at all.
 */
export const boardLineSchema = z.object({
  /** From 1; no two lines of a board share one. */
  rank: z.number().int().min(1),
  points: z.number().int(),
  /** The champion's name or alias, or the account's name; null for who left the boards after the season was closed. */
  name: z.string().nullable(),
  /** Null for accounts, and for who goes by an alias. */
  accountName: z.string().nullable(),
  isAlias: z.boolean(),
  /** One's own line, or that of one's own account. */
  isMine: z.boolean(),
});

/** A line of a board as champions see it. */
export type BoardLine = z.infer<typeof boardLineSchema>;
