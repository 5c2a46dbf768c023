import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepReward } from './keep-reward.ts';

/** Creates a reward as a draft. */
export function useCreateReward() {
  const trpc = useTRPC();
  const keepReward = useKeepReward();
  return useMutation(trpc.rewards.create.mutationOptions({ onSuccess: keepReward }));
}
