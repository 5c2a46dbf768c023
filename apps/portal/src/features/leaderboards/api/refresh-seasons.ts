import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Asks for seasons and boards again, whatever came of a change: somebody else may have been faster. */
export function useRefreshSeasons() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries(trpc.seasons.pathFilter());
    void queryClient.invalidateQueries(trpc.leaderboards.pathFilter());
  };
}
