import { prepared } from '../../../db/prepared.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { type BalanceRow, type LockedBalance, lockedColumns, toLocked } from '../lock-balance.ts';
import { openBalances } from '../open-balances.ts';

const LOCK = `select member_id as "memberId", ${lockedColumns} from balance
 where workspace_id = $1 and member_id = any($2::uuid[]) order by member_id for update`;

/**
 * Locks the balances of many members in the order of their ids, so that two batches never wait for each other, creating those that are missing.
 * Members the workspace does not have are left out.
 *
 * @throws AppError `already-merged` when somebody else has the points of one of them by now
 */
export async function lockBalances(
  scope: Scope,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, LockedBalance>> {
  const asked = [scope.workspaceId, [...memberIds].toSorted()];
  const found = await prepared<BalanceRow & { memberId: string }>(scope, LOCK, asked);
  if (found.length === memberIds.length) return byMember(found);
  await openBalances(scope, memberIds);
  return byMember(await prepared<BalanceRow & { memberId: string }>(scope, LOCK, asked));
}

function byMember(rows: readonly (BalanceRow & { memberId: string })[]): ReadonlyMap<string, LockedBalance> {
  return new Map(rows.map((row) => [row.memberId, toLocked(row)]));
}
