import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Where the champion stands on the way through the tiers, and what lies ahead. */
export function useTier() {
  const trpc = useTRPC();
  return useQuery(trpc.tiers.mine.queryOptions());
}
