import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After something about signals changed, also when it was refused: lists, figures and what rules can name are asked for again. */
export function useRefreshSignals(): () => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries(trpc.signals.pathFilter());
    void queryClient.invalidateQueries(trpc.points.pathFilter());
    void queryClient.invalidateQueries(trpc.champions.pathFilter());
    void queryClient.invalidateQueries(trpc.rules.pathFilter());
  };
}
