import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After an answer, also a refused one: queue, detail and the rewards' pieces are asked for again, because somebody may have been faster. */
export function useRefreshRedemptions(): () => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries(trpc.redemptions.pathFilter());
    void queryClient.invalidateQueries(trpc.rewards.pathFilter());
  };
}
