import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudits } from '../../audit/index.ts';

/** Who looks after an account from now on. */
export interface AccountOwnerChange {
  readonly accountId: string;
  readonly ownerId: string;
  /** Who did before; null for nobody. For the audit log. */
  readonly beforeId: string | null;
}

/** Says who looks after accounts, in one statement, with an audit row for each. Callers have seen that the owners are staff who may. */
export async function saveAccountOwners(scope: Scope, changes: readonly AccountOwnerChange[]): Promise<void> {
  if (changes.length === 0) return;
  await scope.em.execute(
    `insert into account_owner (workspace_id, account_id, owner_id, since)
     select ?, v."accountId", v."ownerId", ? from jsonb_to_recordset(?::jsonb) as v("accountId" uuid, "ownerId" uuid)
     on conflict (workspace_id, account_id) do update set owner_id = excluded.owner_id, since = excluded.since`,
    [scope.workspaceId, scope.now, JSON.stringify(changes)],
  );
  await recordAudits(
    scope,
    changes.map(({ accountId, ownerId, beforeId }) => ({
      action: 'champions.setAccountOwner' as const,
      subjectType: 'account',
      subjectId: accountId,
      before: { ownerId: beforeId },
      after: { ownerId },
    })),
  );
}
