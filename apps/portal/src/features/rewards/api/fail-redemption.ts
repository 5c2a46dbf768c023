import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshRedemptions } from './refresh-redemptions.ts';

/** Says that an approved reward could not be fulfilled, with a reason the champion reads. */
export function useFailRedemption() {
  const trpc = useTRPC();
  const refresh = useRefreshRedemptions();
  return useMutation(trpc.redemptions.markFailed.mutationOptions({ onSettled: refresh }));
}
