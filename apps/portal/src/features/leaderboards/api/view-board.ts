import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { BoardSearch } from '../board-search.ts';

/** Lines on a page: few, as those around oneself stand above, and badges follow. */
const PAGE_SIZE = 10;

/** A board with one's own place. While another is on its way the one before stays. */
export function useBoard({ season, board, page = 1 }: BoardSearch) {
  const trpc = useTRPC();
  const asked = { seasonId: season, kind: board ?? 'all', page, pageSize: PAGE_SIZE } as const;
  return useQuery(trpc.leaderboards.view.queryOptions(asked, { placeholderData: keepPreviousData }));
}
