import type { BoardLine } from '@rostra/shared/leaderboards/board-line.schema';
import type { SeasonFace } from '@rostra/shared/leaderboards/season.schema';
import type { StaffSeason } from '@rostra/shared/leaderboards/staff-seasons.contract';
import type { ViewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';

/** A season that runs. */
export function season(parts: Partial<SeasonFace> = {}): SeasonFace {
  return {
    id: '0190a000-0000-7000-8000-000000000901',
    name: 'Q1 2026',
    startsOn: '2026-01-01',
    endsOn: '2026-03-31',
    endsAt: '2026-03-31T22:00:00.000Z',
    state: 'running',
    ...parts,
  };
}

/** A season as staff see it. */
export function staffSeason(parts: Partial<StaffSeason> = {}): StaffSeason {
  return { ...season(), version: 1, champions: 12, closedAt: null, ...parts };
}

/** A line of a board; `Champion 3` on rank 3 unless said. */
export function boardLine(rank: number, parts: Partial<BoardLine> = {}): BoardLine {
  return {
    rank,
    points: 1_000 - rank * 10,
    name: `Champion ${rank}`,
    accountName: `Company ${rank}`,
    isAlias: false,
    isMine: false,
    ...parts,
  };
}

/** A board of twelve on which one stands seventh. */
export function board(parts: Partial<ViewBoardOutput> = {}): ViewBoardOutput {
  const lines = Array.from({ length: 12 }, (_, index) =>
    boardLine(index + 1, index === 6 ? { name: 'Ana Ruiz', accountName: 'Northwind', isMine: true } : {}),
  );
  return {
    season: season(),
    segment: 'Fintech',
    accountName: 'Northwind',
    mine: { rank: 7, points: 930, next: { place: 6, missing: 11 } },
    neighbours: lines.slice(4, 9),
    presence: { isHidden: false, alias: null },
    rows: lines,
    total: lines.length,
    page: 1,
    pageSize: 25,
    ...parts,
  };
}
