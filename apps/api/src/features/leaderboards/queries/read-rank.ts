import type { Scope } from '../../../db/workspace-scope.ts';

/** Where somebody stands on a board. */
export interface BoardRank {
  /** From 1. */
  readonly rank: number;
  readonly points: number;
}

/**
 * A rank on a board; null for who is not on it. Sums the counts of the blocks of level 2 above, those of level 1 above within the block of
 * level 2, and counts the entries above within the block of level 1: some hundreds of index rows at most, whatever the board's length.
 */
export async function readRank(scope: Scope, boardId: string, holderId: string): Promise<BoardRank | null> {
  const [row] = await scope.em.execute<RankRow[]>(rankOf('holder_id = ?'), [scope.workspaceId, boardId, holderId]);
  return row ? toRank(row) : null;
}

/** Ranks on a board by holder, of those who are on it, in one query that costs as many times what one rank does. */
export async function readRanks(
  scope: Scope,
  boardId: string,
  holderIds: readonly string[],
): Promise<ReadonlyMap<string, BoardRank>> {
  if (holderIds.length === 0) return new Map();
  const rows = await scope.em.execute<RankRow[]>(
    rankOf('holder_id in (select jsonb_array_elements_text(?::jsonb)::uuid)'),
    [scope.workspaceId, boardId, JSON.stringify(holderIds)],
  );
  return new Map(rows.map((row) => [row.holderId, toRank(row)]));
}

interface RankRow {
  readonly holderId: string;
  readonly rank: string;
  readonly points: string;
}

function toRank({ rank, points }: RankRow): BoardRank {
  return { rank: Number(rank), points: Number(points) };
}

function rankOf(whose: string): string {
  return `with mine as (
       select workspace_id, board_id, descending, reached_at, holder_id, points from board_entry
        where workspace_id = ? and board_id = ? and ${whose}
     )
     select mine.holder_id as "holderId", mine.points,
            1 + (select coalesce(sum(b.entries), 0) from board_block b
                  where b.workspace_id = mine.workspace_id and b.board_id = mine.board_id and b.level = 2
                    and (b.from_descending, b.from_reached_at, b.from_holder_id) < (top.from_descending, top.from_reached_at, top.from_holder_id))
              + (select coalesce(sum(b.entries), 0) from board_block b
                  where b.workspace_id = mine.workspace_id and b.board_id = mine.board_id and b.level = 1
                    and (b.from_descending, b.from_reached_at, b.from_holder_id) >= (top.from_descending, top.from_reached_at, top.from_holder_id)
                    and (b.from_descending, b.from_reached_at, b.from_holder_id) < (mid.from_descending, mid.from_reached_at, mid.from_holder_id))
              + (select count(*) from board_entry e
                  where e.workspace_id = mine.workspace_id and e.board_id = mine.board_id
                    and (e.descending, e.reached_at, e.holder_id) >= (mid.from_descending, mid.from_reached_at, mid.from_holder_id)
                    and (e.descending, e.reached_at, e.holder_id) < (mine.descending, mine.reached_at, mine.holder_id)) as rank
       from mine cross join lateral (${blockOf(2)}) top cross join lateral (${blockOf(1)}) mid`;
}

/** The block of a level that an entry lies in: the last that begins at it or above. */
function blockOf(level: 1 | 2): string {
  return `
    select b.from_descending, b.from_reached_at, b.from_holder_id from board_block b
     where b.workspace_id = mine.workspace_id and b.board_id = mine.board_id and b.level = ${level}
       and (b.from_descending, b.from_reached_at, b.from_holder_id) <= (mine.descending, mine.reached_at, mine.holder_id)
     order by b.from_descending desc, b.from_reached_at desc, b.from_holder_id desc limit 1`;
}
