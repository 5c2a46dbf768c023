import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Adds the passkey that the browser made. */
export function useAddPasskey() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.passkeys.add.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.passkeys.pathFilter()),
    }),
  );
}
