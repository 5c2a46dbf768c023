import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Earlier imports, newest first. */
export function useImports(page: number) {
  const trpc = useTRPC();
  return useQuery(trpc.imports.list.queryOptions({ page, pageSize: 10 }, { placeholderData: keepPreviousData }));
}
