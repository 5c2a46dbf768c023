import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Takes an award back. Whatever comes of it, figures and lines are asked for again: somebody may have been faster. */
export function useReverseAward() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.points.reverse.mutationOptions({
      onSettled: () => {
        void queryClient.invalidateQueries(trpc.points.pathFilter());
        void queryClient.invalidateQueries(trpc.champions.pathFilter());
      },
    }),
  );
}
