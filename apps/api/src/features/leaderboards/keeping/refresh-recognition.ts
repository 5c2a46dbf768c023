import type { Scope } from '../../../db/workspace-scope.ts';
import { refreshBadges } from '../../badges/index.ts';
import { ensureSeasons } from './ensure-seasons.ts';
import { lockBoards } from './lock-boards.ts';
import { refreshBoards } from './refresh-boards.ts';

/** How many causes are taken up in one transaction. Several of one member are one. */
const CAUSES_AT_ONCE = 500;

/**
 * Takes up what is due in a workspace: boards first, then badges. Locks the boards of the workspace; awards go on meanwhile, and what they
 * leave is taken up next time.
 *
 * @returns how many causes there were; fewer than a batch means that nothing is left
 */
export async function refreshRecognition(scope: Scope): Promise<{ readonly isMoreDue: boolean }> {
  await lockBoards(scope);
  const taken = await scope.em.execute<{ memberId: string }[]>(
    `delete from recognition_due where (workspace_id, id) in (
       select workspace_id, id from recognition_due where workspace_id = ? order by id limit ? for update skip locked)
     returning member_id as "memberId"`,
    [scope.workspaceId, CAUSES_AT_ONCE],
  );
  if (taken.length === 0) return { isMoreDue: false };
  // In one order, so that the same past makes the same rows.
  const memberIds = [...new Set(taken.map(({ memberId }) => memberId))].toSorted();
  await ensureSeasons(scope);
  await refreshBoards(scope, memberIds);
  await refreshBadges(scope, memberIds);
  return { isMoreDue: taken.length === CAUSES_AT_ONCE };
}
