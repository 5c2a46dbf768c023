import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Where a champion stands on the way through the tiers, for staff. */
export function useTierOf(memberId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.tiers.of.queryOptions({ memberId }));
}
