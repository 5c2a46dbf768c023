import type { Scope } from '../../../db/workspace-scope.ts';
import { membersAtOnce, type NightlyProgress, type NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { refreshBadges } from '../../badges/index.ts';
import { cutAnew } from '../keeping/cut-blocks.ts';
import { lockBoards } from '../keeping/lock-boards.ts';
import { readOpenSeasons } from '../keeping/read-open-seasons.ts';
import { refreshBoards } from '../keeping/refresh-boards.ts';

/**
 * Looks at every champion once a night: who moved to another account or segment moves boards, and badges that hang on no point (a challenge
 * worth nothing, a streak) are given. At the end the boards that are open are cut anew, which takes away blocks that have run empty.
 */
export const recheckRecognition: NightlyTask = {
  name: 'recheck-recognition',
  async runBatch(scope, { after }): Promise<NightlyProgress> {
    await lockBoards(scope);
    const memberIds = await nextMembers(scope, after);
    await refreshBoards(scope, memberIds);
    await refreshBadges(scope, memberIds);
    const last = memberIds.length === membersAtOnce ? (memberIds.at(-1) ?? null) : null;
    if (last === null) await cutOpenBoardsAnew(scope);
    return { handled: memberIds.length, last };
  },
};

async function nextMembers(scope: Scope, after: string | null): Promise<string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `select id from member where workspace_id = ? and role = 'champion' and id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')
      order by id limit ?`,
    [scope.workspaceId, after, membersAtOnce],
  );
  return rows.map(({ id }) => id);
}

async function cutOpenBoardsAnew(scope: Scope): Promise<void> {
  for (const { id: seasonId } of await readOpenSeasons(scope)) {
    const boards = await scope.em.execute<{ id: string }[]>(
      `select id from board where workspace_id = ? and season_id = ?`,
      [scope.workspaceId, seasonId],
    );
    for (const { id } of boards) await cutAnew(scope, id);
  }
}
