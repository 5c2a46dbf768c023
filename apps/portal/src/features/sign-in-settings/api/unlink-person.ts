import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Takes an account of somebody else away, for administrators. */
export function useUnlinkPerson() {
  return useMutation(useTRPC().oidc.unlink.mutationOptions({ onSuccess: useRefreshLinks() }));
}

/** Takes an account of one's own away. */
export function useUnlinkSelf() {
  return useMutation(useTRPC().oidc.unlinkOwn.mutationOptions({ onSuccess: useRefreshLinks() }));
}

function useRefreshLinks(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries(trpc.oidc.pathFilter()),
      queryClient.invalidateQueries(trpc.signInWays.pathFilter()),
    ]);
  };
}
