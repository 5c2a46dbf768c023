import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One reward with the balance before and after. The route has fetched it; it is asked for again when it is old. */
export function useReward(rewardId: string) {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.rewards.view.queryOptions({ rewardId })).data;
}
