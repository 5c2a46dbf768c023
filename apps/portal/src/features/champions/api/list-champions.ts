import type { ListChampionsInput } from '@rostra/shared/champions/list-champions.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Champions of the program. While another page or filter is on its way the rows before stay. */
export function useChampions(input: Omit<ListChampionsInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.champions.list.queryOptions(input, { placeholderData: keepPreviousData }));
}
