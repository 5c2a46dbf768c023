import type { BoardKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readSpan } from '../queries/read-span.ts';
import { markRecognitionDue } from './mark-due.ts';

/** Ranks written in one transaction. */
const RANKS_AT_ONCE = 5_000;
/** How far down a final rank may earn a badge. */
const FIRST_RANKS = 100;

/**
 * Writes the next final ranks of a closed season; those in front may have earned a badge by theirs. Called under the lock of the boards.
 *
 * @returns how many, or null when none are left to write
 */
export async function writeFinalRanks(scope: Scope): Promise<number | null> {
  const [board] = await scope.em.execute<{ id: string; kind: BoardKind; ranked: number }[]>(
    `select b.id, b.kind, b.ranked from board b
       join season s on s.workspace_id = b.workspace_id and s.id = b.season_id and s.closed_at is not null
      where b.workspace_id = ? and not b.is_final order by b.id limit 1`,
    [scope.workspaceId],
  );
  if (!board) return null;
  const entries = await readSpan(scope, { boardId: board.id, first: board.ranked + 1, count: RANKS_AT_ONCE });
  const ranks = entries.map(({ holderId, rank }) => ({ holderId, rank }));
  await scope.em.execute(
    `update board_entry e set final_rank = r.rank from jsonb_to_recordset(?::jsonb) as r("holderId" uuid, rank int)
      where e.workspace_id = ? and e.board_id = ? and e.holder_id = r."holderId" and e.final_rank is null`,
    [JSON.stringify(ranks), scope.workspaceId, board.id],
  );
  await scope.em.execute(`update board set ranked = ranked + ?, is_final = ? where workspace_id = ? and id = ?`, [
    ranks.length,
    ranks.length < RANKS_AT_ONCE,
    scope.workspaceId,
    board.id,
  ]);
  if (board.kind === 'all' && board.ranked === 0) {
    await markRecognitionDue(
      scope,
      ranks.slice(0, FIRST_RANKS).map(({ holderId }) => holderId),
    );
  }
  return ranks.length;
}
