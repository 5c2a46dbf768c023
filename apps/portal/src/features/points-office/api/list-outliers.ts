import type { OutlierKind } from '@rostra/shared/points-office/list-outliers.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** A page of what is worth a look. */
export function useOutliers(filter: { readonly kind?: OutlierKind; readonly isSeen: boolean; readonly page: number }) {
  const trpc = useTRPC();
  return useQuery(trpc.pointsOffice.outliers.queryOptions(filter, { placeholderData: keepPreviousData }));
}
