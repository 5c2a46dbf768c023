import type { Scope } from '../../../apps/api/src/db/workspace-scope.ts';

/** The baseline everybody writes first: count who stands above, by the same index. */
export function countAbove(scope: Scope, boardId: string, holderId: string): Promise<unknown> {
  return scope.em.execute(
    `select 1 + count(*) as rank from board_entry me
       join board_entry e on e.workspace_id = me.workspace_id and e.board_id = me.board_id
        and (e.descending, e.reached_at, e.holder_id) < (me.descending, me.reached_at, me.holder_id)
      where me.workspace_id = ? and me.board_id = ? and me.holder_id = ?`,
    [scope.workspaceId, boardId, holderId],
  );
}

/** The baseline everybody writes second: number the whole board and look oneself up. */
export function numberAll(scope: Scope, boardId: string, holderId: string): Promise<unknown> {
  return scope.em.execute(
    `select rank from (
       select holder_id, row_number() over (order by descending, reached_at, holder_id) as rank from board_entry
        where workspace_id = ? and board_id = ?) ranked where holder_id = ?`,
    [scope.workspaceId, boardId, holderId],
  );
}
