import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Removes a passkey. */
export function useRemovePasskey() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.passkeys.remove.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.passkeys.pathFilter()),
    }),
  );
}
