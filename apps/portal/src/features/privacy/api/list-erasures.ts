import type { ListErasuresInput } from '@rostra/shared/privacy/list-erasures.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Requests to be erased, what waits first. While another page or filter is on its way the rows before stay. */
export function useErasures(input: Pick<ListErasuresInput, 'state' | 'page'>) {
  return useQuery(useTRPC().privacy.listErasures.queryOptions(input, { placeholderData: keepPreviousData }));
}
