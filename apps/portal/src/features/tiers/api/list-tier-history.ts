import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The champion's own way through the tiers, the latest first. */
export function useTierHistory(page: number) {
  const trpc = useTRPC();
  return useQuery(trpc.tiers.history.queryOptions({ page, pageSize: 10 }, { placeholderData: keepPreviousData }));
}
