import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshRedemptions } from './refresh-redemptions.ts';

/** Says no to a request, with a reason the champion reads. */
export function useRejectRedemption() {
  const trpc = useTRPC();
  const refresh = useRefreshRedemptions();
  return useMutation(trpc.redemptions.reject.mutationOptions({ onSettled: refresh }));
}
