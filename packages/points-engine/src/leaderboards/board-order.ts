/** Somebody's place on a board: what they have, and since when. */
export type BoardEntry = {
  /** The champion's id, or the account's. */
  readonly holderId: string;
  /** Status points of the season, more than 0. */
  readonly points: number;
  /** When the last deed happened that still counts: of two with the same points the one who was there first stands higher. */
  readonly reachedAt: Date;
};

/** The order of a board: more points first, then who was first; ids settle what is left, so that a rank is never shared. */
export function compareOnBoard(left: BoardEntry, right: BoardEntry): number {
  return (
    right.points - left.points ||
    left.reachedAt.getTime() - right.reachedAt.getTime() ||
    (left.holderId < right.holderId ? -1 : Number(left.holderId > right.holderId))
  );
}

/** Entries in the order of the board; the first has rank 1. */
export function rankEntries(entries: readonly BoardEntry[]): BoardEntry[] {
  return entries.toSorted(compareOnBoard);
}
