import type { Scope } from '../../../db/workspace-scope.ts';

/** An entry of a board with its rank. */
export interface RankedEntry {
  readonly rank: number;
  readonly holderId: string;
  readonly points: number;
}

/** A stretch of a board. */
export interface SpanWanted {
  readonly boardId: string;
  /** The first rank, from 1. */
  readonly first: number;
  readonly count: number;
}

/** How many entries a board has: the sum of its blocks of level 2. */
export async function countBoard(scope: Scope, boardId: string): Promise<number> {
  const [row] = await scope.em.execute<{ total: number }[]>(
    `select coalesce(sum(entries), 0)::int as total from board_block where workspace_id = ? and board_id = ? and level = 2`,
    [scope.workspaceId, boardId],
  );
  return row?.total ?? 0;
}

/** A stretch of a board from a rank on, in its order. Finds the rank by the counts of blocks, so that the last page costs what the first does. */
export async function readSpan(scope: Scope, { boardId, first, count }: SpanWanted): Promise<RankedEntry[]> {
  const rows = await scope.em.execute<{ rank: string; holderId: string; points: string }[]>(
    `with top as (
       select * from (${TOP_BLOCKS} where b.workspace_id = ? and b.board_id = ? and b.level = 2 window by_key as (${BY_KEY})) l
        where l.above < ? and l.above + l.entries >= ?
     ), mid as (
       select * from (
         select l.*, top.above + l.within as above from top cross join lateral (
           select b.workspace_id, b.board_id, b.from_descending, b.from_reached_at, b.from_holder_id, b.entries,
                  sum(b.entries) over (${BY_KEY}) - b.entries as within
             from board_block b
            where b.workspace_id = top.workspace_id and b.board_id = top.board_id and b.level = 1
              and (b.from_descending, b.from_reached_at, b.from_holder_id) >= (top.from_descending, top.from_reached_at, top.from_holder_id)
              and (b.from_descending, b.from_reached_at, b.from_holder_id) < (top.next_descending, top.next_reached_at, top.next_holder_id)) l
       ) l where l.above < ? and l.above + l.entries >= ?
     )
     select e.holder_id as "holderId", e.points, mid.above + e.position as rank
       from mid cross join lateral (
         select e.holder_id, e.points, row_number() over (order by e.descending, e.reached_at, e.holder_id) as position
           from board_entry e
          where e.workspace_id = mid.workspace_id and e.board_id = mid.board_id
            and (e.descending, e.reached_at, e.holder_id) >= (mid.from_descending, mid.from_reached_at, mid.from_holder_id)
          order by e.descending, e.reached_at, e.holder_id
          limit ? - mid.above) e
      where mid.above + e.position >= ?
      order by rank`,
    [scope.workspaceId, boardId, first, first, first, first, first + count - 1, first],
  );
  return rows.map(({ rank, holderId, points }) => ({ rank: Number(rank), holderId, points: Number(points) }));
}

const BY_KEY = 'order by b.from_descending, b.from_reached_at, b.from_holder_id';

/** Blocks with how many entries stand above each, and the key of the next. */
const TOP_BLOCKS = `
  select b.*, sum(b.entries) over by_key - b.entries as above,
         lead(b.from_descending, 1, 9223372036854775807) over by_key as next_descending,
         lead(b.from_reached_at, 1, 'infinity') over by_key as next_reached_at,
         lead(b.from_holder_id, 1, 'ffffffff-ffff-ffff-ffff-ffffffffffff') over by_key as next_holder_id
    from board_block b`;
