import type { ListBetasInput } from '@rostra/shared/betas/list-betas.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Betas for staff. While another page or filter is on its way the rows before stay. */
export function useBetas(input: Omit<ListBetasInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.betas.list.queryOptions(input, { placeholderData: keepPreviousData }));
}
