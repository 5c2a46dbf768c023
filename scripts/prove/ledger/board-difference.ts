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
 * Where a board first departs from the entries: a champion's points are the status points of deeds in the season, reached when the last of them happened
 * that still counts, an account's the sum of its champions'. Of a closed season only what was recorded before it closed counts, and who stood on its boards
 * is kept as it was; what was under way in the minute before is passed over. Who waits to be taken up again is passed over. Then, in closed seasons, where ranks do not follow the points. Null when nowhere.
 */
export async function boardDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const [place] = (await client.query<Place>({ text: PLACES, values: [workspaceId] })).rows;
  if (place) {
    const { seasonName, board, holderId, stored, follows } = place;
    return `${board} of ${seasonName}: ${holderId} has ${stored || 'no place'} and follows with ${follows || 'none'}`;
  }
  const [rank] = (await client.query<{ boardId: string; holderId: string }>({ text: RANKS, values: [workspaceId] }))
    .rows;
  return rank
    ? `board ${rank.boardId} of a closed season: the rank of ${rank.holderId} is not that of its points`
    : null;
}

/** Status points of deeds in a season, and when the last of them happened that still counts; `s` is the season, `by` whose they are. */
const HELD = `
  select e.workspace_id, s.id as season_id, e.member_id, sum(e.amount) as points,
         max(e.occurred_at) filter (where e.amount > 0 and not exists (
           select from posting r where r.workspace_id = e.workspace_id and r.reverses_id = e.posting_id
              and (s.closed_at is null or r.recorded_at <= s.closed_at))) as reached_at
    from season s
    join entry e on e.workspace_id = s.workspace_id and e.bucket = 'status' and e.occurred_at >= s.starts_at and e.occurred_at < s.ends_at
    join posting p on p.workspace_id = e.workspace_id and p.id = e.posting_id and (s.closed_at is null or p.recorded_at <= s.closed_at)
   where s.workspace_id = $1
   group by e.workspace_id, s.id, e.member_id having sum(e.amount) > 0`;

const PLACES = `
with due as (select distinct member_id from recognition_due where workspace_id = $1),
held as (${HELD}),
holdings as (
  select h.season_id, m.id as member_id, m.account_id, coalesce(a.segment, '') as segment, h.points, h.reached_at
    from held h
    join season s on s.workspace_id = h.workspace_id and s.id = h.season_id and s.closed_at is null
    join member m on m.workspace_id = h.workspace_id and m.id = h.member_id and m.role = 'champion'
    left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
    left join board_presence p on p.workspace_id = m.workspace_id and p.member_id = m.id
   where p.is_hidden is not true and h.reached_at is not null),
stored as (
  select e.board_id, e.holder_id, e.points, e.reached_at, e.account_id, b.kind, b.season_id, s.closed_at from board_entry e
    join board b on b.workspace_id = e.workspace_id and b.id = e.board_id
    join season s on s.workspace_id = b.workspace_id and s.id = b.season_id where e.workspace_id = $1),
wanted as (
  select b.id as board_id, h.member_id as holder_id, h.points, h.reached_at, h.account_id from holdings h
    join board b on b.workspace_id = $1 and b.season_id = h.season_id
     and (b.kind = 'all' or (b.kind = 'segment' and b.segment = h.segment))
  union all
  select b.id, h.account_id, sum(h.points), max(h.reached_at), null from holdings h
    join board b on b.workspace_id = $1 and b.season_id = h.season_id and b.kind = 'accounts'
   where h.account_id is not null group by b.id, h.account_id
  union all
  select o.board_id, o.holder_id, h.points, h.reached_at, t.account_id from stored o
    left join held h on h.season_id = o.season_id and h.member_id = o.holder_id
    left join stored t on t.season_id = o.season_id and t.kind = 'all' and t.holder_id = o.holder_id
   where o.closed_at is not null and o.kind <> 'accounts'
  union all
  select o.board_id, o.holder_id, sum(t.points), max(t.reached_at), null from stored o
    left join stored t on t.season_id = o.season_id and t.kind = 'all' and t.account_id = o.holder_id
   where o.closed_at is not null and o.kind = 'accounts' group by o.board_id, o.holder_id)
select s.name as "seasonName", b.kind as board, coalesce(w.holder_id, o.holder_id) as "holderId",
       concat_ws(' since ', o.points, o.reached_at) as stored, concat_ws(' since ', w.points, w.reached_at) as follows
  from wanted w full join stored o on o.board_id = w.board_id and o.holder_id = w.holder_id
  join board b on b.workspace_id = $1 and b.id = coalesce(w.board_id, o.board_id)
  join season s on s.workspace_id = $1 and s.id = b.season_id
 where (w.points, w.reached_at, w.account_id) is distinct from (o.points, o.reached_at, o.account_id)
   and not exists (select from posting p where p.workspace_id = $1 and p.member_id = coalesce(w.holder_id, o.holder_id)
                      and p.recorded_at between s.closed_at - interval '1 minute' and s.closed_at)
   and (s.closed_at is not null
        or not exists (select from due d left join member m on m.workspace_id = $1 and m.id = d.member_id
                        where d.member_id = coalesce(w.holder_id, o.holder_id) or m.account_id in (w.holder_id, o.holder_id)))
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
