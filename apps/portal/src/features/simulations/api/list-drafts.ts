import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Drafts of rules, of campaigns and of the tiers, each as it is saved. */
export function useDrafts() {
  const trpc = useTRPC();
  // Somebody comes here from a draft that was saved a moment ago.
  return useQuery(trpc.simulations.drafts.queryOptions(undefined, { staleTime: 0 }));
}
