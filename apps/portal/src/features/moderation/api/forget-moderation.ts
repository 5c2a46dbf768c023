import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After an answer, also a refused one: queue, items and the figures of challenges are asked for again. */
export function useForgetModeration(): () => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries(trpc.moderation.pathFilter());
    void queryClient.invalidateQueries(trpc.challenges.pathFilter());
  };
}
