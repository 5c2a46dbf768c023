import type pg from 'pg';
import { findDifference } from './find-difference.ts';

/** A change behind the ledger's back. */
export interface PlantedDifference {
  /** What was changed, for the printed table. */
  readonly what: string;
  /** The table whose triggers are switched off for it. */
  readonly table: string;
  /** One statement; $1 is the workspace. */
  readonly sql: string;
}

/** One of each thing that is kept, the way somebody with the owner's rights might change it. */
export const plantedDifferences: readonly PlantedDifference[] = [
  { what: 'an amount of an entry', table: 'entry', sql: changeOne('entry', 'amount = amount + 1') },
  {
    what: 'the day of an entry',
    table: 'entry',
    sql: changeOne('entry', "occurred_at = occurred_at - interval '1 day'"),
  },
  { what: 'a posting’s rule', table: 'posting', sql: changeOne('posting', 'rule_version = rule_version + 1') },
  { what: 'the number of a posting', table: 'posting', sql: changeOne('posting', 'number = number + 1000') },
  { what: 'a balance', table: 'balance', sql: changeOne('balance', 'available = available + 1') },
  { what: 'what remains in a lot', table: 'lot', sql: changeOne('lot', 'remaining = remaining - 1', 'remaining > 0') },
  { what: 'a use of a lot', table: 'lot_use', sql: changeOne('lot_use', 'amount = amount + 1') },
  {
    what: 'points moved between two lots',
    table: 'lot',
    sql: `with pair as (select min(id::text)::uuid as one, max(id::text)::uuid as other from lot
                         where workspace_id = $1 and remaining > 0 group by member_id having count(*) > 1 limit 1)
          update lot set remaining = remaining + case when id = pair.one then -1 else 1 end, amount = amount + case when id = pair.one then -1 else 1 end
            from pair where workspace_id = $1 and id in (pair.one, pair.other)`,
  },
  {
    what: 'the figure of the window',
    table: 'balance',
    sql: changeOne('balance', 'status_in_window = status_in_window + 1'),
  },
  {
    what: 'a tier',
    table: 'member',
    sql: changeOne('member', "tier = 'gold'", "role = 'champion' and tier = 'bronze'"),
  },
  {
    what: 'a step of a tier',
    table: 'tier_change',
    sql: changeOne('tier_change', 'status_points = status_points + 1', "reason = 'rise'"),
  },
  {
    what: 'a place on a board',
    table: 'board_entry',
    sql: `update board_entry set points = points + 1 where ctid = (
            select e.ctid from board_entry e join board b on b.workspace_id = e.workspace_id and b.id = e.board_id
              join season s on s.workspace_id = b.workspace_id and s.id = b.season_id and s.closed_at is null
             where e.workspace_id = $1 limit 1)`,
  },
  {
    what: 'a rank of a closed season',
    table: 'board_entry',
    sql: changeOne('board_entry', 'final_rank = final_rank + 1', 'final_rank is not null'),
  },
  {
    what: 'when a place was reached',
    table: 'board_entry',
    sql: `update board_entry set reached_at = reached_at - interval '1 day' where ctid = (select ctid from board_entry where workspace_id = $1 limit 1)`,
  },
  {
    what: 'the count of a stretch of a board',
    table: 'board_block',
    sql: changeOne('board_block', 'entries = entries + 1'),
  },
  {
    what: 'until when a lot is good',
    table: 'lot',
    sql: changeOne('lot', "expires_at = expires_at + interval '1 year'"),
  },
  {
    what: 'a day that was added up',
    table: 'points_day_act',
    sql: changeOne('points_day_act', 'available = available + 1'),
  },
  {
    what: 'the reckoning of an award',
    table: 'posting',
    sql: changeOne(
      'posting',
      `explanation = jsonb_set(explanation, '{rewardPoints}', '1')`,
      `kind = 'award' and (explanation->>'rewardPoints')::int > 1`,
    ),
  },
  {
    what: 'a published root',
    table: 'chain_root',
    sql: `update chain_root set root = repeat('f', 64) where workspace_id = $1`,
  },
  {
    what: 'an end of a chain as a night noted it',
    table: 'chain_leaf',
    sql: changeOne('chain_leaf', "chain_head = repeat('f', 64)"),
  },
];

function changeOne(table: string, change: string, condition = 'true'): string {
  return `update ${table} set ${change} where ctid = (select ctid from ${table} where workspace_id = $1 and ${condition} limit 1)`;
}

/**
 * Makes a change as the owner of the database, triggers switched off, looks, and takes it back.
 *
 * @returns what the proof finds; null when it finds nothing
 * @throws Error when there was nothing to change
 */
export async function findPlanted(
  client: pg.Client,
  workspaceId: string,
  { what, table, sql }: PlantedDifference,
): Promise<string | null> {
  await client.query('begin');
  try {
    await client.query(`alter table ${table} disable trigger user`);
    const { rowCount } = await client.query(sql, [workspaceId]);
    if (!rowCount) throw new Error(`there is nothing to change: ${what}`);
    return await findDifference(client, workspaceId);
  } finally {
    await client.query('rollback');
  }
}
