import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Betas on offer and those the champion is in. */
export function useOpenBetas(page: number) {
  const trpc = useTRPC();
  return useQuery(trpc.betas.open.queryOptions({ page }, { placeholderData: keepPreviousData }));
}
