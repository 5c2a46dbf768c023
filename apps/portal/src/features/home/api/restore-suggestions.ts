import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Lets one suggestion come back, or all. */
export function useRestoreSuggestions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.home.restore.mutationOptions({ onSettled: () => queryClient.invalidateQueries(trpc.home.get.pathFilter()) }),
  );
}
