import type { BoardKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { beginBlocks } from './cut-blocks.ts';

/** A board's name within its season. */
export interface BoardName {
  readonly kind: BoardKind;
  /** Empty unless it is the board of a segment. */
  readonly segment: string;
}

/** The ids of a season's boards by name; those that are missing are made. Called under the lock of the boards. */
export async function ensureBoards(
  scope: Scope,
  seasonId: string,
  segments: readonly string[],
): Promise<(name: BoardName) => string> {
  const names: BoardName[] = [
    { kind: 'all', segment: '' },
    { kind: 'accounts', segment: '' },
    ...segments.map((segment) => ({ kind: 'segment' as const, segment })),
  ];
  const standing = await scope.em.execute<(BoardName & { id: string })[]>(
    `select id, kind, segment from board where workspace_id = ? and season_id = ?`,
    [scope.workspaceId, seasonId],
  );
  const ids = new Map(standing.map((board) => [keyOf(board), board.id]));
  for (const name of names) {
    if (!ids.has(keyOf(name))) ids.set(keyOf(name), await addBoard(scope, seasonId, name));
  }
  return (name) => {
    const id = ids.get(keyOf(name));
    if (id === undefined) throw new Error(`the board ${keyOf(name)} was not made`);
    return id;
  };
}

async function addBoard(scope: Scope, seasonId: string, { kind, segment }: BoardName): Promise<string> {
  const id = scope.newId();
  await scope.em.execute(`insert into board (workspace_id, id, season_id, kind, segment) values (?, ?, ?, ?, ?)`, [
    scope.workspaceId,
    id,
    seasonId,
    kind,
    segment,
  ]);
  await beginBlocks(scope, id);
  return id;
}

function keyOf({ kind, segment }: BoardName): string {
  return `${kind}:${segment}`;
}
