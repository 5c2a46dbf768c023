import type { Scope } from '../../../db/workspace-scope.ts';

/** Leaves word that boards and badges of these members are to be looked at again, soon after the transaction commits. */
export async function markRecognitionDue(scope: Scope, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  await scope.em.execute(
    `insert into recognition_due (workspace_id, id, member_id)
     select ?::uuid, gen_random_uuid(), id::uuid from jsonb_array_elements_text(?::jsonb) as due(id)`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
}

/** The same for every champion of these accounts: an account that changes its segment takes them to another board. */
export async function markAccountsDue(scope: Scope, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return;
  await scope.em.execute(
    `insert into recognition_due (workspace_id, id, member_id)
     select workspace_id, gen_random_uuid(), id from member
      where workspace_id = ? and role = 'champion' and account_id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(accountIds)],
  );
}
