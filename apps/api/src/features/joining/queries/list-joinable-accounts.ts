import type { ListJoinableAccountsOutput } from '@rostra/shared/joining/account-domain.contract';
import type { Scope } from '../../../db/workspace-scope.ts';

/** More than fit into a list to choose from; a workspace with more lets people in by domain. */
const ACCOUNTS_MAX = 1_000;

/** Accounts that somebody can be let into, those without champions too, by name. */
export function listJoinableAccounts(scope: Scope): Promise<ListJoinableAccountsOutput> {
  return scope.em.execute<ListJoinableAccountsOutput>(
    `select id, name from account where workspace_id = ? order by name, id limit ${ACCOUNTS_MAX}`,
    [scope.workspaceId],
  );
}
