import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshRedemptions } from './refresh-redemptions.ts';

/** Says yes to a request. */
export function useApproveRedemption() {
  const trpc = useTRPC();
  const refresh = useRefreshRedemptions();
  return useMutation(trpc.redemptions.approve.mutationOptions({ onSettled: refresh }));
}
