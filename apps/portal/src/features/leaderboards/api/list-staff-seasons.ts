import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** A page of seasons for staff. */
export function useStaffSeasons(page: number) {
  const trpc = useTRPC();
  return useQuery(trpc.seasons.list.queryOptions({ page }, { placeholderData: keepPreviousData }));
}
