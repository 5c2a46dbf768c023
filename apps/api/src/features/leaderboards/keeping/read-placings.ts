import type { Scope } from '../../../db/workspace-scope.ts';
import type { BoardPlacing } from './board-placing.ts';

/** What a champion has in a season, by the ledger. */
export interface SeasonHolding {
  readonly memberId: string;
  readonly accountId: string | null;
  /** Empty without one. */
  readonly segment: string;
  readonly points: number;
  readonly reachedAt: string;
}

/**
 * What these members have in a season: status points of deeds in it, and when the last happened that still counts. Staff, who left
 * the boards and who has no points are left out. Reads each member's entries of the season by index; the same fold as the engine's
 * `seasonPoints`, which its test holds it to.
 */
export async function readHoldings(
  scope: Scope,
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  memberIds: readonly string[],
): Promise<SeasonHolding[]> {
  const rows = await scope.em.execute<(Omit<SeasonHolding, 'points'> & { points: string })[]>(
    `select m.id as "memberId", m.account_id as "accountId", coalesce(a.segment, '') as segment, s.points, s.reached_at::text as "reachedAt"
       from jsonb_array_elements_text(?::jsonb) as asked(id)
       join member m on m.workspace_id = ? and m.id = asked.id::uuid and m.role = 'champion'
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
       left join board_presence p on p.workspace_id = m.workspace_id and p.member_id = m.id
      cross join lateral (
        select sum(e.amount) as points,
               max(e.occurred_at) filter (where e.amount > 0 and not exists (
                 select from posting r where r.workspace_id = e.workspace_id and r.reverses_id = e.posting_id)) as reached_at
          from entry e
         where e.workspace_id = m.workspace_id and e.member_id = m.id and e.bucket = 'status'
           and e.occurred_at >= ? and e.occurred_at < ?) s
      where p.is_hidden is not true and s.points > 0 and s.reached_at is not null`,
    [JSON.stringify(memberIds), scope.workspaceId, startsAt, endsAt],
  );
  return rows.map((row) => ({ ...row, points: Number(row.points) }));
}

/** Where these holders stand on the boards of a season, as stored. */
export async function readStandingPlaces(
  scope: Scope,
  seasonId: string,
  holderIds: readonly string[],
): Promise<BoardPlacing[]> {
  const rows = await scope.em.execute<(Omit<BoardPlacing, 'points'> & { points: string })[]>(
    `select e.board_id as "boardId", e.holder_id as "holderId", e.account_id as "accountId", e.points, e.reached_at::text as "reachedAt"
       from board b
       join board_entry e on e.workspace_id = b.workspace_id and e.board_id = b.id
      where b.workspace_id = ? and b.season_id = ? and e.holder_id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, seasonId, JSON.stringify(holderIds)],
  );
  return rows.map((row) => ({ ...row, points: Number(row.points) }));
}

/** What accounts have in a season: the sum over their champions on its board of everybody. */
export async function sumAccounts(
  scope: Scope,
  { all, accounts }: { readonly all: string; readonly accounts: string },
  accountIds: readonly string[],
): Promise<BoardPlacing[]> {
  const rows = await scope.em.execute<{ holderId: string; points: string; reachedAt: string }[]>(
    `select e.account_id as "holderId", sum(e.points) as points, max(e.reached_at)::text as "reachedAt"
       from board_entry e
      where e.workspace_id = ? and e.board_id = ? and e.account_id in (select jsonb_array_elements_text(?::jsonb)::uuid)
      group by e.account_id`,
    [scope.workspaceId, all, JSON.stringify(accountIds)],
  );
  return rows.map((row) => ({ ...row, boardId: accounts, accountId: null, points: Number(row.points) }));
}
