import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshGrants } from './refresh-grants.ts';

/** Says yes to what somebody else asked for, which posts the points. */
export function useApproveGrant() {
  const trpc = useTRPC();
  const refresh = useRefreshGrants();
  return useMutation(trpc.grants.approve.mutationOptions({ onSettled: refresh }));
}
