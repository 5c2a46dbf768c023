import type { PriceGrouping } from '@rostra/shared/points-office/list-prices.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What each kind of deed, or each rule, took in a quarter; in twelve months without. */
export function usePrices(wish: { readonly by: PriceGrouping; readonly quarter: string | undefined }) {
  const trpc = useTRPC();
  return useQuery(trpc.pointsOffice.prices.queryOptions(wish, { placeholderData: keepPreviousData }));
}
