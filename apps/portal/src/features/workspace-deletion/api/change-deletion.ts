import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Asks for the deletion of the workspace. */
export function useAskDeletion() {
  return useMutation(useTRPC().workspaceDeletion.ask.mutationOptions({ onSuccess: useRefreshDeletion() }));
}

/** Takes it back. */
export function useWithdrawDeletion() {
  return useMutation(useTRPC().workspaceDeletion.withdraw.mutationOptions({ onSuccess: useRefreshDeletion() }));
}

function useRefreshDeletion(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.workspaceDeletion.get.queryFilter());
}
