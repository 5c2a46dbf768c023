import type { ListRedemptionQueueInput } from '@rostra/shared/rewards/list-redemption-queue.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The redemptions that staff work through. While another page or part is on its way the rows before stay. */
export function useRedemptionQueue(input: Omit<ListRedemptionQueueInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.redemptions.queue.queryOptions(input, { placeholderData: keepPreviousData }));
}
