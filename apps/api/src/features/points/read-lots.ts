import type { Lot, ReturningLot } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';

interface LotRow {
  readonly id: string;
  readonly amount: string;
  readonly remaining: string;
  readonly earnedAt: Date;
  readonly expiresAt: Date;
}

const COLUMNS = 'l.id, l.amount, l.remaining, l.earned_at as "earnedAt", l.expires_at as "expiresAt"';

/** Every lot of a member with points remaining. The caller holds the balance's lock, which guards the lots too. */
export async function readOpenLots(scope: Scope, memberId: string): Promise<Lot[]> {
  const rows = await scope.em.execute<LotRow[]>(
    `select ${COLUMNS} from lot l where l.workspace_id = ? and l.member_id = ? and l.remaining > 0`,
    [scope.workspaceId, memberId],
  );
  return rows.map(toLot);
}

/** Every lot with points remaining of several members, in one query. For looking: no lock is held. */
export async function readOpenLotsOf(
  scope: Scope,
  memberIds: readonly string[],
): Promise<(memberId: string) => readonly Lot[]> {
  const rows = await scope.em.execute<(LotRow & { memberId: string })[]>(
    `select ${COLUMNS}, l.member_id as "memberId" from lot l
      where l.workspace_id = ? and l.remaining > 0 and l.member_id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
  const byMember = Map.groupBy(rows, ({ memberId }) => memberId);
  return (memberId) => byMember.get(memberId)?.map(toLot) ?? [];
}

/**
 * The lots a posting took from, with what it took. Points came back late before when their lot, or one they were in before a merge, was opened by
 * a release.
 */
export async function readLotsUsedBy(scope: Scope, postingId: string): Promise<{ lot: ReturningLot; used: number }[]> {
  const rows = await scope.em.execute<(LotRow & { used: string; wasRevived: boolean })[]>(
    `select ${COLUMNS}, u.amount as used,
            exists (with recursive line as (
                      select l.posting_id, l.from_lot_id
                      union all
                      select f.posting_id, f.from_lot_id from line join lot f on f.workspace_id = l.workspace_id and f.id = line.from_lot_id
                    ) select from line join posting p on p.workspace_id = l.workspace_id and p.id = line.posting_id and p.kind = 'release'
            ) as "wasRevived"
       from lot_use u join lot l on l.workspace_id = u.workspace_id and l.id = u.lot_id
      where u.workspace_id = ? and u.posting_id = ?`,
    [scope.workspaceId, postingId],
  );
  return rows.map((row) => ({ lot: { ...toLot(row), wasRevived: row.wasRevived }, used: Number(row.used) }));
}

function toLot(row: LotRow): Lot {
  return {
    id: row.id,
    amount: Number(row.amount),
    remaining: Number(row.remaining),
    earnedAt: new Date(row.earnedAt),
    expiresAt: new Date(row.expiresAt),
  };
}
