import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Changes whether staff need a passkey. */
export function useRequirePasskeys() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.passkeys.require.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.passkeys.pathFilter()),
    }),
  );
}
