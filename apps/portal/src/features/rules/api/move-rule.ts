import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Moves a rule to another place in the order. */
export function useMoveRule() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.rules.move.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.rules.list.pathFilter()),
    }),
  );
}
