import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Says who looks after an account. Every champion of it is shown with the new owner. */
export function useSetAccountOwner() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.champions.setAccountOwner.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.champions.get.pathFilter()),
    }),
  );
}
