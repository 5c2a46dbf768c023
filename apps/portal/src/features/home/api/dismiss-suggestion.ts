import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Sets a suggestion aside; the next best one takes its place. */
export function useDismissSuggestion() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.home.dismiss.mutationOptions({ onSettled: () => queryClient.invalidateQueries(trpc.home.get.pathFilter()) }),
  );
}
