import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Champions by words of their name, address or account; a handful, because more words find fewer. */
export function useChampionsFound(search: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.champions.list.queryOptions(
      { search, pageSize: 8 },
      { enabled: search.trim() !== '', placeholderData: keepPreviousData },
    ),
  );
}
