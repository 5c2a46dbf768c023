import type { Scope } from '../../../db/workspace-scope.ts';

/**
 * Lets one transaction at a time write seasons and boards of a workspace; others wait until it ends. Awards never take this lock: they
 * only leave word that something is due. An advisory lock, as there may be no season yet whose row could be locked.
 */
export async function lockBoards(scope: Scope): Promise<void> {
  await scope.em.execute(`select pg_advisory_xact_lock(hashtextextended('boards:' || ?::text, 0))`, [
    scope.workspaceId,
  ]);
}
