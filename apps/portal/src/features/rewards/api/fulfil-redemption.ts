import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshRedemptions } from './refresh-redemptions.ts';

/** Says that a reward was fulfilled, with words for the champion. */
export function useFulfilRedemption() {
  const trpc = useTRPC();
  const refresh = useRefreshRedemptions();
  return useMutation(trpc.redemptions.fulfil.mutationOptions({ onSettled: refresh }));
}
