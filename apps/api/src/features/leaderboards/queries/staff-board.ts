import type { StaffBoardInput, StaffBoardOutput } from '@rostra/shared/leaderboards/staff-board.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { BoardEntity } from '../board.entity.ts';
import { toSeasonFace } from '../season.mapper.ts';
import { findBoard } from './find-board.ts';
import { findSeason } from './find-season.ts';
import { readHolders } from './read-holders.ts';
import { countBoard, readSpan } from './read-span.ts';
import { searchBoard } from './search-board.ts';

/**
 * A board with everybody's own name, for staff; the whole of it, or those of it who fit the words. Ranks are always those of the whole.
 *
 * @throws AppError `not-found` for a season that is not there or has not begun
 */
export async function staffBoard(scope: Scope, input: StaffBoardInput): Promise<StaffBoardOutput> {
  const { kind, search, page, pageSize } = input;
  const season = await findSeason(scope, input.seasonId);
  if (!season) return { season: null, segments: [], rows: [], total: 0, page, pageSize };
  const segment = kind === 'segment' ? input.segment : '';
  const boardId = await findBoard(scope, { seasonId: season.id, kind, segment });
  const frame = {
    season: toSeasonFace(season, scope.now),
    segments: await listSegments(scope, season.id),
    page,
    pageSize,
  };
  if (!boardId) return { ...frame, rows: [], total: 0 };
  const { entries, total } =
    search === ''
      ? {
          entries: await readSpan(scope, { boardId, first: (page - 1) * pageSize + 1, count: pageSize }),
          total: await countBoard(scope, boardId),
        }
      : await searchBoard(scope, { boardId, kind, search, page, pageSize });
  const holders = await readHolders(
    scope,
    kind,
    entries.map(({ holderId }) => holderId),
  );
  const rows = entries.map(({ rank, points, holderId }) => {
    const { name = null, accountName = null, alias = null, isHidden = false } = holders.get(holderId) ?? {};
    return { rank, points, name, accountName, alias, isHidden, memberId: kind === 'accounts' ? null : holderId };
  });
  return { ...frame, rows, total };
}

async function listSegments(scope: Scope, seasonId: string): Promise<string[]> {
  const boards = await scope.em.find(
    BoardEntity,
    { workspaceId: scope.workspaceId, seasonId, kind: 'segment' },
    { orderBy: { segment: 'asc' } },
  );
  return boards.map(({ segment }) => segment);
}
