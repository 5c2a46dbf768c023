import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Redeems a reward. Whatever comes of it, everything on screen is asked for again: points, pieces and places have moved, here or elsewhere. */
export function useRedeemReward() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(trpc.rewards.redeem.mutationOptions({ onSettled: () => void queryClient.invalidateQueries() }));
}
