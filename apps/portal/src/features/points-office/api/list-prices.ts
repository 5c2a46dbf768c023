import type { PriceGrouping } from '@rostra/shared/points-office/list-prices.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What each kind of deed, or each rule, took in twelve months. */
export function usePrices(by: PriceGrouping) {
  const trpc = useTRPC();
  return useQuery(trpc.pointsOffice.prices.queryOptions({ by }, { placeholderData: keepPreviousData }));
}
