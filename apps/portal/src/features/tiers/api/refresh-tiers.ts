import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After a change, also a refused one: everything about tiers is asked for again, because somebody may have been faster. */
export function useRefreshTiers(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.tiers.pathFilter());
}
