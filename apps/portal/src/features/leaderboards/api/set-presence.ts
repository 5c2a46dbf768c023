import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Chooses how to stand on boards. It holds from the very next look, so every board is asked for again. */
export function useSetPresence() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.leaderboards.setPresence.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.leaderboards.pathFilter()),
    }),
  );
}
