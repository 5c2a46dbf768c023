import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Reads the settings anew; the change is done once they are here. */
export function useRefreshSignInSettings(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries(trpc.signInWays.pathFilter()),
      queryClient.invalidateQueries(trpc.oidc.settings.queryFilter()),
    ]);
  };
}
