import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { StaffBoardSearch } from '../staff-board-search.ts';

/** A board for staff. While another is on its way the one before stays. */
export function useStaffBoard({ season, board, segment, q, page = 1 }: StaffBoardSearch) {
  const trpc = useTRPC();
  return useQuery(
    trpc.leaderboards.board.queryOptions(
      { seasonId: season, kind: board ?? 'all', segment: segment ?? '', search: q ?? '', page },
      { placeholderData: keepPreviousData },
    ),
  );
}
