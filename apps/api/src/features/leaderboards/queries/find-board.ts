import type { BoardKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { BoardEntity } from '../board.entity.ts';

/** Names a board. */
export interface BoardSought {
  readonly seasonId: string;
  readonly kind: BoardKind;
  /** Empty unless it is the board of a segment. */
  readonly segment: string;
}

/** A board's id; null while nobody has stood on it. */
export async function findBoard(scope: Scope, sought: BoardSought): Promise<string | null> {
  const board = await scope.em.findOne(BoardEntity, { workspaceId: scope.workspaceId, ...sought });
  return board?.id ?? null;
}
