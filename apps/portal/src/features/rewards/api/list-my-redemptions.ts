import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The champion's own redemptions, newest first. */
export function useMyRedemptions(page: number) {
  const trpc = useTRPC();
  return useQuery(trpc.redemptions.mine.queryOptions({ page }, { placeholderData: keepPreviousData }));
}
