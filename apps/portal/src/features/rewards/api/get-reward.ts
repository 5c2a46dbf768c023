import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One reward for staff. The route has fetched it; it is asked for again when it is old, so that another editor's save is seen early. */
export function useRewardRecord(rewardId: string) {
  const trpc = useTRPC();
  const query = useSuspenseQuery(trpc.rewards.get.queryOptions({ rewardId }));
  return { reward: query.data, refetch: query.refetch };
}
