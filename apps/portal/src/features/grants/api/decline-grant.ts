import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshGrants } from './refresh-grants.ts';

/** Says no to what somebody else asked for. */
export function useDeclineGrant() {
  const trpc = useTRPC();
  const refresh = useRefreshGrants();
  return useMutation(trpc.grants.decline.mutationOptions({ onSettled: refresh }));
}
