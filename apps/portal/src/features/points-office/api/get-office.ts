import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The points of the workspace as a whole, opened at a quarter: the running one without. */
export function useOffice(quarter: string | undefined) {
  const trpc = useTRPC();
  return useQuery(trpc.pointsOffice.get.queryOptions({ quarter }, { placeholderData: keepPreviousData }));
}
