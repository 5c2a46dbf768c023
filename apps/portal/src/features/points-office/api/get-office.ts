import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The points of the workspace as a whole. */
export function useOffice() {
  const trpc = useTRPC();
  return useQuery(trpc.pointsOffice.get.queryOptions());
}
