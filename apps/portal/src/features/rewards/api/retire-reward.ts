import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepReward } from './keep-reward.ts';

/** Takes a reward out of the catalogue. Redemptions under way go on. */
export function useRetireReward() {
  const trpc = useTRPC();
  const keepReward = useKeepReward();
  return useMutation(trpc.rewards.retire.mutationOptions({ onSuccess: keepReward }));
}
