import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After an answer, also a refused one: seats and places are asked for again, because somebody may have been faster. */
export function useRefreshBetas(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.betas.pathFilter());
}
