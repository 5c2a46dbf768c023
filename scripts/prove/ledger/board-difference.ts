import type pg from 'pg';

interface Place {
  readonly seasonName: string;
  readonly board: string;
  readonly holderId: string;
  /** On the board; null when it is missing there. */
  readonly stored: string | null;
  /** By the entries; null when it should not be there. */
  readonly follows: string | null;
}

/**
 * Where a board of a running season first departs from the entries: a champion's points are the status points of deeds in the season, an
 * account's the sum of its champions'. Who waits to be taken up again is passed over; so are closed seasons, which are kept as they were. Then,
 * in closed seasons, where ranks do not follow the points. Null when nowhere.
 */
export async function boardDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const [place] = (await client.query<Place>({ text: PLACES, values: [workspaceId] })).rows;
  if (place) {
    const { seasonName, board, holderId, stored, follows } = place;
    return `${board} of ${seasonName}: ${holderId} has ${stored ?? 'no place'} and follows with ${follows ?? 'none'}`;
  }
  const [rank] = (await client.query<{ boardId: string; holderId: string }>({ text: RANKS, values: [workspaceId] }))
    .rows;
  return rank
    ? `board ${rank.boardId} of a closed season: the rank of ${rank.holderId} is not that of its points`
    : null;
}

const PLACES = `
with due as (select distinct member_id from recognition_due where workspace_id = $1),
running as (select * from season where workspace_id = $1 and closed_at is null),
holdings as (
  select s.id as season_id, m.id as member_id, m.account_id, coalesce(a.segment, '') as segment, sum(e.amount) as points
    from running s
    join entry e on e.workspace_id = s.workspace_id and e.bucket = 'status' and e.occurred_at >= s.starts_at and e.occurred_at < s.ends_at
    join member m on m.workspace_id = e.workspace_id and m.id = e.member_id and m.role = 'champion'
    left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
    left join board_presence p on p.workspace_id = m.workspace_id and p.member_id = m.id
   where p.is_hidden is not true
   group by s.id, m.id, m.account_id, a.segment having sum(e.amount) > 0),
wanted as (
  select b.id as board_id, h.member_id as holder_id, h.points from holdings h
    join board b on b.workspace_id = $1 and b.season_id = h.season_id
     and (b.kind = 'all' or (b.kind = 'segment' and b.segment = h.segment))
  union all
  select b.id, h.account_id, sum(h.points) from holdings h
    join board b on b.workspace_id = $1 and b.season_id = h.season_id and b.kind = 'accounts'
   where h.account_id is not null group by b.id, h.account_id),
stored as (
  select e.board_id, e.holder_id, e.points from board_entry e
    join board b on b.workspace_id = e.workspace_id and b.id = e.board_id
    join running s on s.id = b.season_id where e.workspace_id = $1)
select s.name as "seasonName", b.kind as board, coalesce(w.holder_id, o.holder_id) as "holderId", o.points as stored, w.points as follows
  from wanted w full join stored o on o.board_id = w.board_id and o.holder_id = w.holder_id
  join board b on b.workspace_id = $1 and b.id = coalesce(w.board_id, o.board_id)
  join season s on s.workspace_id = $1 and s.id = b.season_id
 where w.points is distinct from o.points
   and not exists (select from due d left join member m on m.workspace_id = $1 and m.id = d.member_id
                    where d.member_id = coalesce(w.holder_id, o.holder_id) or m.account_id = coalesce(w.holder_id, o.holder_id))
 order by s.starts_at, b.id, coalesce(w.holder_id, o.holder_id) limit 1`;

const RANKS = `
select board_id as "boardId", holder_id as "holderId" from (
  select e.board_id, e.holder_id, e.final_rank,
         row_number() over (partition by e.board_id order by e.points desc, e.reached_at, e.holder_id) as follows
    from board_entry e
    join board b on b.workspace_id = e.workspace_id and b.id = e.board_id
    join season s on s.workspace_id = b.workspace_id and s.id = b.season_id and s.closed_at is not null
   where e.workspace_id = $1) ranked
 where final_rank is distinct from follows order by board_id, follows limit 1`;
