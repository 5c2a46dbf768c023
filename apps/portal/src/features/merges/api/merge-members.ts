import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Merges two champions. Nearly everything may look different afterwards, so all of it is asked for again. */
export function useMergeMembers() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(trpc.merges.merge.mutationOptions({ onSettled: () => void queryClient.invalidateQueries() }));
}
