import type { ListRewardsInput } from '@rostra/shared/rewards/list-rewards.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Rewards for staff, by title. While another page or filter is on its way the rows before stay. */
export function useRewardList(input: Omit<ListRewardsInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.rewards.list.queryOptions(input, { placeholderData: keepPreviousData }));
}
