import type { ListImportRowsInput } from '@rostra/shared/imports/list-import-rows.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Lines of a file with their verdicts. While another page or verdict is on its way the lines before stay. */
export function useImportRows(input: Omit<ListImportRowsInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.imports.rows.queryOptions({ ...input, pageSize: 50 }, { placeholderData: keepPreviousData }));
}
