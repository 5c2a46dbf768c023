import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepReward } from './keep-reward.ts';

/** Puts a reward into the catalogue. */
export function useActivateReward() {
  const trpc = useTRPC();
  const keepReward = useKeepReward();
  return useMutation(trpc.rewards.activate.mutationOptions({ onSuccess: keepReward }));
}
