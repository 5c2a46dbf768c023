import type { AccountOwnerChoice } from '@rostra/shared/champions/set-account-owner.contract';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Who looks after an account; null when nobody does, or when there is no account. */
export async function findAccountOwner(scope: Scope, accountId: string | null): Promise<AccountOwnerChoice | null> {
  if (!accountId) return null;
  const [owner] = await scope.em.execute<AccountOwnerChoice[]>(
    `select m.id, m.name, m.role from account_owner o
       join member m on m.workspace_id = o.workspace_id and m.id = o.owner_id
      where o.workspace_id = ? and o.account_id = ?`,
    [scope.workspaceId, accountId],
  );
  return owner ?? null;
}
