import { accountOwnersMax, type ListAccountOwnersOutput } from '@rostra/shared/champions/set-account-owner.contract';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Staff who may look after accounts, by name; customer success managers first, the first 500. */
export function listAccountOwners(scope: Scope): Promise<ListAccountOwnersOutput> {
  return scope.em.execute<ListAccountOwnersOutput>(
    `select id, name, role from member
      where workspace_id = ? and role in ('csm', 'manager', 'admin') and merged_into_id is null and deactivated_at is null
      order by role <> 'csm', lower(name), id limit ?`,
    [scope.workspaceId, accountOwnersMax],
  );
}
