import {
  championAccountsMax,
  type ListChampionAccountsOutput,
} from '@rostra/shared/champions/list-champion-accounts.contract';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Accounts that have champions, by name; the first 500. */
export function listChampionAccounts(scope: Scope): Promise<ListChampionAccountsOutput> {
  return scope.em.execute<ListChampionAccountsOutput>(
    `select a.id, a.name from account a
      where a.workspace_id = ?
        and exists (select from member m where m.workspace_id = a.workspace_id and m.account_id = a.id and m.role = 'champion' and m.merged_into_id is null)
      order by lower(a.name), a.id limit ?`,
    [scope.workspaceId, championAccountsMax],
  );
}
