import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After a mutation: the reward as answered is what screens show, and lists are asked for again. */
export function useKeepReward(): (reward: RewardRecord) => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return (reward) => {
    queryClient.setQueryData(trpc.rewards.get.queryKey({ rewardId: reward.id }), reward);
    void queryClient.invalidateQueries(trpc.rewards.list.pathFilter());
  };
}
