import type { Scope } from '../../../db/workspace-scope.ts';

/** The most entries of a block before it is cut, and how many a piece gets. A rank counts at most so many entries one by one. */
const ENTRIES_MAX = 512;
const ENTRIES_CUT = 256;
/** The same for blocks in a block of level 2: 256 × 512 entries are under it at most. */
const CHILDREN_MAX = 256;
const CHILDREN_CUT = 128;

/** A block whose count has just changed. */
export interface CountedBlock {
  readonly boardId: string;
  readonly level: number;
  readonly entries: number;
}

/** Cuts what has grown beyond its bound into pieces, on the boards of these blocks. */
export async function cutFullBlocks(scope: Scope, counted: readonly CountedBlock[]): Promise<void> {
  const full = new Set(
    counted.filter(({ level, entries }) => level === 1 && entries > ENTRIES_MAX).map(({ boardId }) => boardId),
  );
  for (const boardId of full) {
    await scope.em.execute(CUT_LEVEL_1, [
      scope.workspaceId,
      boardId,
      ENTRIES_MAX,
      ENTRIES_CUT,
      ENTRIES_CUT,
      ENTRIES_CUT,
    ]);
    await scope.em.execute(CUT_LEVEL_2, [scope.workspaceId, boardId, CHILDREN_CUT, CHILDREN_MAX]);
  }
}

/**
 * Forgets a board's blocks and cuts it anew, which also takes away those that have run empty. The entries stay. For the night.
 */
export async function cutAnew(scope: Scope, boardId: string): Promise<void> {
  await scope.em.execute(`delete from board_block where workspace_id = ? and board_id = ?`, [
    scope.workspaceId,
    boardId,
  ]);
  const [row] = await scope.em.execute<{ entries: number }[]>(
    `select count(*)::int as entries from board_entry where workspace_id = ? and board_id = ?`,
    [scope.workspaceId, boardId],
  );
  const entries = row?.entries ?? 0;
  await beginBlocks(scope, boardId, entries);
  await cutFullBlocks(scope, [{ boardId, level: 1, entries }]);
}

/** The two blocks a board begins with: from before everything, one on each level. */
export async function beginBlocks(scope: Scope, boardId: string, entries = 0): Promise<void> {
  await scope.em.execute(
    `insert into board_block (workspace_id, board_id, level, from_descending, from_reached_at, from_holder_id, entries)
     select ?::uuid, ?::uuid, level, -9223372036854775808, '-infinity', '00000000-0000-0000-0000-000000000000', ?::int
       from (values (1), (2)) as l(level)`,
    [scope.workspaceId, boardId, entries],
  );
}

/** A block's key and the key of the one after it; nothing stands beyond the last. */
const WITH_NEXT = `
  select b.*, lead(b.from_descending, 1, 9223372036854775807) over by_key as next_descending,
         lead(b.from_reached_at, 1, 'infinity') over by_key as next_reached_at,
         lead(b.from_holder_id, 1, 'ffffffff-ffff-ffff-ffff-ffffffffffff') over by_key as next_holder_id
    from board_block b where b.workspace_id = board.workspace_id and b.board_id = board.id and b.level = wanted.level
  window by_key as (order by b.from_descending, b.from_reached_at, b.from_holder_id)`;

/** The first piece keeps the block's key, so that blocks of both levels always begin at keys that are there. */
const CUT_LEVEL_1 = `
with full_block as (
  select b.* from (select ?::uuid as workspace_id, ?::uuid as id) board cross join (values (1)) as wanted(level)
   cross join lateral (${WITH_NEXT}) b where b.entries > ?
), numbered as (
  select f.workspace_id, f.board_id, e.descending, e.reached_at, e.holder_id, f.from_descending, f.from_reached_at, f.from_holder_id,
         row_number() over (partition by f.from_descending, f.from_reached_at, f.from_holder_id
                                order by e.descending, e.reached_at, e.holder_id) - 1 as position, f.entries
    from full_block f join board_entry e on e.workspace_id = f.workspace_id and e.board_id = f.board_id
     and (e.descending, e.reached_at, e.holder_id) >= (f.from_descending, f.from_reached_at, f.from_holder_id)
     and (e.descending, e.reached_at, e.holder_id) < (f.next_descending, f.next_reached_at, f.next_holder_id)
), pieces as (
  insert into board_block (workspace_id, board_id, level, from_descending, from_reached_at, from_holder_id, entries)
  select workspace_id, board_id, 1, descending, reached_at, holder_id, least(?::int, entries - position)
    from numbered where position > 0 and position % ? = 0
)
update board_block b set entries = ? from full_block f
 where b.workspace_id = f.workspace_id and b.board_id = f.board_id and b.level = 1 and b.from_descending = f.from_descending
   and b.from_reached_at = f.from_reached_at and b.from_holder_id = f.from_holder_id`;

const CUT_LEVEL_2 = `
with top as (
  select b.* from (select ?::uuid as workspace_id, ?::uuid as id) board cross join (values (2)) as wanted(level)
   cross join lateral (${WITH_NEXT}) b
), children as (
  select t.from_descending as top_descending, t.from_reached_at as top_reached_at, t.from_holder_id as top_holder_id, c.*,
         count(*) over (partition by t.from_descending, t.from_reached_at, t.from_holder_id) as siblings,
         row_number() over (partition by t.from_descending, t.from_reached_at, t.from_holder_id
                                order by c.from_descending, c.from_reached_at, c.from_holder_id) - 1 as position
    from top t join board_block c on c.workspace_id = t.workspace_id and c.board_id = t.board_id and c.level = 1
     and (c.from_descending, c.from_reached_at, c.from_holder_id) >= (t.from_descending, t.from_reached_at, t.from_holder_id)
     and (c.from_descending, c.from_reached_at, c.from_holder_id) < (t.next_descending, t.next_reached_at, t.next_holder_id)
), pieces as (
  select workspace_id, board_id, position / ? as piece, sum(entries)::int as entries, top_descending, top_reached_at, top_holder_id,
         (array_agg(from_descending order by position))[1] as from_descending,
         (array_agg(from_reached_at order by position))[1] as from_reached_at,
         (array_agg(from_holder_id order by position))[1] as from_holder_id
    from children where siblings > ?
   group by workspace_id, board_id, piece, top_descending, top_reached_at, top_holder_id
)
insert into board_block (workspace_id, board_id, level, from_descending, from_reached_at, from_holder_id, entries)
select workspace_id, board_id, 2, from_descending, from_reached_at, from_holder_id, entries from pieces
on conflict (workspace_id, board_id, level, from_descending, from_reached_at, from_holder_id) do update set entries = excluded.entries`;
