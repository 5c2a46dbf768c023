import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After something moved, also when it was refused: the lists are asked for again, because somebody may have been faster. */
export function useRefreshJoining(): () => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries(trpc.joining.pathFilter());
    void queryClient.invalidateQueries(trpc.champions.pathFilter());
  };
}
