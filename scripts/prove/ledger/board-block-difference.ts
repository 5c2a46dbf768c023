import type pg from 'pg';

/**
 * Where what stands beside the places of boards first departs from them: each block counts the entries from its own key to that of the next one of its level;
 * ranks are written on boards of closed seasons alone, and as many as the board says. Null when nowhere.
 */
export async function boardBlockDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const blocks = await client.query<Record<'boardId' | 'level' | 'stored' | 'follows', string>>({
    text: BLOCKS,
    values: [workspaceId],
  });
  const [block] = blocks.rows;
  if (block)
    return `board ${block.boardId}: a block of level ${block.level} counts ${block.stored} entries and has ${block.follows}`;
  const boards = await client.query<{ id: string }>({ text: RANKED, values: [workspaceId] });
  const [board] = boards.rows;
  return board ? `board ${board.id}: its blocks or ranks are not as it says` : null;
}

const BLOCKS = `
select b.board_id as "boardId", b.level, b.entries as stored, f.entries as follows
  from (select *, lead(from_descending, 1, 9223372036854775807) over by_key as next_descending,
               lead(from_reached_at, 1, 'infinity') over by_key as next_reached_at,
               lead(from_holder_id, 1, 'ffffffff-ffff-ffff-ffff-ffffffffffff') over by_key as next_holder_id,
               row_number() over by_key as place
          from board_block where workspace_id = $1
        window by_key as (partition by board_id, level order by from_descending, from_reached_at, from_holder_id)) b
 cross join lateral (
   select count(*) as entries from board_entry e
    where e.workspace_id = b.workspace_id and e.board_id = b.board_id
      and (e.descending, e.reached_at, e.holder_id) >= (b.from_descending, b.from_reached_at, b.from_holder_id)
      and (e.descending, e.reached_at, e.holder_id) < (b.next_descending, b.next_reached_at, b.next_holder_id)) f
 where b.entries <> f.entries
    or (b.place = 1 and (b.from_descending, b.from_reached_at, b.from_holder_id)
                     <> (-9223372036854775808, '-infinity'::timestamptz, '00000000-0000-0000-0000-000000000000'::uuid))
 order by b.board_id, b.level limit 1`;

const RANKED = `
select b.id from board b
  left join lateral (select coalesce(sum(k.entries) filter (where k.level = 1), 0) as low, coalesce(sum(k.entries) filter (where k.level = 2), 0) as high,
                            count(distinct k.level) filter (where k.level in (1, 2)) as levels
                       from board_block k where k.workspace_id = b.workspace_id and k.board_id = b.id) counted on true
  join season s on s.workspace_id = b.workspace_id and s.id = b.season_id
 where b.workspace_id = $1 and (
       counted.levels <> 2 or (b.kind = 'segment') <> (b.segment <> '')
       or (select count(*) from board_entry e where e.workspace_id = b.workspace_id and e.board_id = b.id) <> all (array[counted.low, counted.high])
       or b.ranked <> (select count(*) from board_entry e where e.workspace_id = b.workspace_id and e.board_id = b.id and e.final_rank is not null)
       or (s.closed_at is null and (b.ranked > 0 or b.is_final))
       or (b.is_final and exists (select from board_entry e where e.workspace_id = b.workspace_id and e.board_id = b.id and e.final_rank is null)))
 order by b.id limit 1`;
