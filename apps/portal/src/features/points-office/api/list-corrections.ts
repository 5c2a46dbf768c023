import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** A page of what was put right by hand this quarter. */
export function useCorrections(page: number) {
  const trpc = useTRPC();
  return useQuery(trpc.pointsOffice.corrections.queryOptions({ page }, { placeholderData: keepPreviousData }));
}
