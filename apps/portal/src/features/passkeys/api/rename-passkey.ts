import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Gives a passkey another name. */
export function useRenamePasskey() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.passkeys.rename.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.passkeys.pathFilter()),
    }),
  );
}
