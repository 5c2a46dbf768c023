import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepReward } from './keep-reward.ts';

/** Saves a reward. */
export function useSaveReward() {
  const trpc = useTRPC();
  const keepReward = useKeepReward();
  return useMutation(trpc.rewards.save.mutationOptions({ onSuccess: keepReward }));
}
