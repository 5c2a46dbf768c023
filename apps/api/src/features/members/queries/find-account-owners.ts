import type { Scope } from '../../../db/workspace-scope.ts';

/** Somebody of the team who looks after accounts, or may. */
export interface KnownOwner {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
}

/** Who may look after accounts, and who does. */
export interface KnownOwners {
  readonly byEmail: ReadonlyMap<string, KnownOwner>;
  readonly byAccount: ReadonlyMap<string, KnownOwner>;
}

/** Whom to look for. */
export interface OwnersSought {
  /** Lower case. */
  readonly emails: readonly string[];
  readonly accountIds: readonly string[];
}

/** Of these addresses those of staff who may look after accounts and still come in, and who looks after these accounts: two queries, however many. */
export async function findAccountOwners(scope: Scope, { emails, accountIds }: OwnersSought): Promise<KnownOwners> {
  const staff = await scope.em.execute<KnownOwner[]>(
    `select id, email from member
      where workspace_id = ? and email in (select jsonb_array_elements_text(?::jsonb)) and role in ('csm', 'manager', 'admin')
        and merged_into_id is null and deactivated_at is null`,
    [scope.workspaceId, JSON.stringify(emails)],
  );
  const owners = await scope.em.execute<(KnownOwner & { readonly accountId: string })[]>(
    `select o.account_id as "accountId", m.id, m.email
       from account_owner o join member m on m.workspace_id = o.workspace_id and m.id = o.owner_id
      where o.workspace_id = ? and o.account_id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(accountIds)],
  );
  return {
    byEmail: new Map(staff.map((owner) => [owner.email, owner])),
    byAccount: new Map(owners.map(({ accountId, ...owner }) => [accountId, owner])),
  };
}
