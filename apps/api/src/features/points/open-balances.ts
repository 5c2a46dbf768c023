import { withTheNext } from '../../db/batching/batching-connection.ts';
import { prepared } from '../../db/prepared.ts';
import type { Scope } from '../../db/workspace-scope.ts';

const OPEN = `${withTheNext}insert into balance (workspace_id, member_id)
select workspace_id, id from member where workspace_id = $1 and id = any($2::uuid[]) order by id on conflict do nothing`;

/**
 * Makes the balances of members who have none yet, in the order of their ids, for whoever locks them next: it travels with that statement. Members the workspace
 * does not have are left out.
 */
export async function openBalances(scope: Scope, memberIds: readonly string[]): Promise<void> {
  await prepared(scope, OPEN, [scope.workspaceId, memberIds]);
}
