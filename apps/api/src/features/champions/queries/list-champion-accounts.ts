import {
  championAccountsMax,
  type ListChampionAccountsOutput,
} from '@rostra/shared/champions/list-champion-accounts.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { inReachedAccount } from '../../members/index.ts';

/** Accounts that the call reaches and that have champions, by name; the first 500. */
export function listChampionAccounts(scope: Scope): Promise<ListChampionAccountsOutput> {
  const reached = inReachedAccount(scope, 'a.id');
  return scope.em.execute<ListChampionAccountsOutput>(
    `select a.id, a.name from account a
      where a.workspace_id = ? and ${reached.sql}
        and exists (select from member m where m.workspace_id = a.workspace_id and m.account_id = a.id and m.role = 'champion' and m.merged_into_id is null and m.erased_at is null)
      order by lower(a.name), a.id limit ?`,
    [scope.workspaceId, ...reached.values, championAccountsMax],
  );
}
