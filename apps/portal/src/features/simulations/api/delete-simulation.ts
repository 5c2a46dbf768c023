import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Throws a trial away. Only the list is asked for again: of the trial itself there is nothing left to ask. */
export function useDeleteSimulation() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.simulations.delete.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.simulations.list.pathFilter()),
    }),
  );
}
