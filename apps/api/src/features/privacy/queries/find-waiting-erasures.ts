import type { Scope } from '../../../db/workspace-scope.ts';

/** Those of these members who asked to be erased and neither were yet nor took it back, by id. */
export async function findWaitingErasures(scope: Scope, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await scope.em.execute<{ memberId: string }[]>(
    `select member_id as "memberId" from erasure_request
      where workspace_id = ? and state = 'waiting' and member_id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
  return new Set(rows.map(({ memberId }) => memberId));
}
