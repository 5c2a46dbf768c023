import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { BoardSearch } from '../board-search.ts';

/** A board with one's own place. While another is on its way the one before stays. */
export function useBoard({ season, board, page = 1 }: BoardSearch) {
  const trpc = useTRPC();
  return useQuery(
    trpc.leaderboards.view.queryOptions(
      { seasonId: season, kind: board ?? 'all', page },
      { placeholderData: keepPreviousData },
    ),
  );
}
