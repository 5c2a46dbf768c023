import type { Scope } from '../../db/workspace-scope.ts';
import { AccountOwnerEntity } from './account-owner.entity.ts';
import type { Member } from './member.entity.ts';

/** A condition of a query with the values of its `?` placeholders. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Narrows a list to the accounts that the call reaches: all of them, or those that the actor looks after.
 *
 * @param column where the query has the account's id
 */
export function inReachedAccount(scope: Scope, column: string): Condition {
  scope.narrowed.times += 1;
  if (scope.reach !== 'own-account') return { sql: 'true', values: [] };
  return {
    sql: `${column} in (select o.account_id from account_owner o where o.workspace_id = ? and o.owner_id = ?)`,
    values: [scope.workspaceId, scope.actor.memberId],
  };
}

/** Whether the call reaches a member: by the account, or because it is the actor. */
export async function isReached(scope: Scope, { id, accountId }: Pick<Member, 'id' | 'accountId'>): Promise<boolean> {
  scope.narrowed.times += 1;
  const { workspaceId, reach, actor } = scope;
  if (reach !== 'own-account' || id === actor.memberId) return true;
  if (!accountId || !actor.memberId) return false;
  return (await scope.em.count(AccountOwnerEntity, { workspaceId, accountId, ownerId: actor.memberId })) > 0;
}
