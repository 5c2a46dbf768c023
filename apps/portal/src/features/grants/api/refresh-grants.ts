import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After a grant moved, also when it was refused: the queue and the figures are asked for again, because somebody may have been faster. */
export function useRefreshGrants(): () => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries(trpc.grants.pathFilter());
    void queryClient.invalidateQueries(trpc.points.pathFilter());
    void queryClient.invalidateQueries(trpc.champions.pathFilter());
  };
}
