import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Lets somebody add a new passkey. */
export function useApproveRecovery() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.passkeys.recoveries.queryFilter());
  return useMutation(trpc.passkeys.approveRecovery.mutationOptions({ onSuccess }));
}

/** Says no to a request for a new passkey. */
export function useDeclineRecovery() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.passkeys.recoveries.queryFilter());
  return useMutation(trpc.passkeys.declineRecovery.mutationOptions({ onSuccess }));
}
