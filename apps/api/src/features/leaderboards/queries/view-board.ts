import { neighbourSpan, wayToNextPlace } from '@rostra/points-engine';
import type { BoardKind } from '@rostra/points-engine/vocabulary';
import type { BoardLine } from '@rostra/shared/leaderboards/board-line.schema';
import type { ViewBoardInput, ViewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { toBoardLine } from '../board-line.mapper.ts';
import { toSeasonFace } from '../season.mapper.ts';
import { findBoard } from './find-board.ts';
import { findSeason } from './find-season.ts';
import { readHolders } from './read-holders.ts';
import { readRank } from './read-rank.ts';
import { countBoard, readSpan } from './read-span.ts';
import { readViewer } from './read-viewer.ts';

/** Lines above and below one's own. */
const NEIGHBOURS_EACH = 2;

/**
 * A board of a season with one's own place on it. Its cost does not depend on how long the board is. Rule 16: neighbours and the way to the
 * next place come with it, so that nobody has to start from the top.
 *
 * @throws AppError `not-found` for a season that is not there or has not begun
 */
export async function viewBoard(scope: Scope, input: ViewBoardInput): Promise<ViewBoardOutput> {
  const { kind, page, pageSize } = input;
  const viewer = await readViewer(scope);
  const season = await findSeason(scope, input.seasonId);
  const frame = {
    season: season && toSeasonFace(season, scope.now),
    segment: viewer.segment,
    accountName: viewer.accountName,
    presence: { isHidden: viewer.isHidden, alias: viewer.alias },
    page,
    pageSize,
  };
  const segment = kind === 'segment' ? (viewer.segment ?? '') : '';
  const boardId = season && (await findBoard(scope, { seasonId: season.id, kind, segment }));
  if (!boardId) return { ...frame, rows: [], total: 0, mine: null, neighbours: [] };

  const total = await countBoard(scope, boardId);
  const ownId = kind === 'accounts' ? viewer.accountId : viewer.memberId;
  const read = linesOf(scope, { boardId, kind, ownId });
  const rows = await read((page - 1) * pageSize + 1, pageSize);
  const place = ownId && (await readRank(scope, boardId, ownId));
  if (!place) return { ...frame, rows, total, mine: null, neighbours: [] };
  const { first, last } = neighbourSpan(place.rank, total, NEIGHBOURS_EACH);
  const neighbours = await read(first, last - first + 1);
  const above = neighbours.find(({ rank }) => rank === place.rank - 1)?.points ?? null;
  return {
    ...frame,
    rows,
    total,
    mine: { ...place, next: wayToNextPlace(place.rank, place.points, above) },
    neighbours,
  };
}

function linesOf(
  scope: Scope,
  board: { readonly boardId: string; readonly kind: BoardKind; readonly ownId: string | null },
) {
  return async (first: number, count: number): Promise<BoardLine[]> => {
    const entries = await readSpan(scope, { boardId: board.boardId, first, count });
    const holders = await readHolders(
      scope,
      board.kind,
      entries.map(({ holderId }) => holderId),
    );
    return entries.map((entry) => toBoardLine(entry, holders.get(entry.holderId), board.ownId));
  };
}
