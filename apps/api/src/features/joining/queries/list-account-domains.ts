import type { ListAccountDomainsInput, ListAccountDomainsOutput } from '@rostra/shared/joining/account-domain.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Which domains belong to which accounts, by domain. */
export async function listAccountDomains(
  scope: Scope,
  { search, page, pageSize }: ListAccountDomainsInput,
): Promise<ListAccountDomainsOutput> {
  const from = `from account_domain d join account a on a.workspace_id = d.workspace_id and a.id = d.account_id
     where d.workspace_id = ?${search ? ' and (d.domain ilike ? or a.name ilike ?)' : ''}`;
  const parameters = [scope.workspaceId, ...(search ? [likePattern(search), likePattern(search)] : [])];
  const rows = await scope.em.execute<ListAccountDomainsOutput['rows']>(
    `select d.domain, a.id as "accountId", a.name as "accountName" ${from} order by d.domain limit ? offset ?`,
    [...parameters, pageSize, (page - 1) * pageSize],
  );
  const [count] = await scope.em.execute<{ total: number }[]>(`select count(*)::int as total ${from}`, parameters);
  return { rows, total: count?.total ?? 0, page, pageSize };
}
