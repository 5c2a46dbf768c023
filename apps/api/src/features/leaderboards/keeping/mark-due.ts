import type { Scope } from '../../../db/workspace-scope.ts';

/** Leaves word that boards and badges of these members are to be looked at again, soon after the transaction commits. */
export async function markRecognitionDue(scope: Scope, memberIds: readonly string[]): Promise<void> {
  const rows = memberIds.map((memberId) => ({ id: scope.newId(), memberId }));
  await scope.em.execute(
    `insert into recognition_due (workspace_id, id, member_id)
     select ?::uuid, d.id, d."memberId" from jsonb_to_recordset(?::jsonb) as d(id uuid, "memberId" uuid)`,
    [scope.workspaceId, JSON.stringify(rows)],
  );
}
