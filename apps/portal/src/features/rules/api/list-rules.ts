import type { ListRulesInput } from '@rostra/shared/rules/list-rules.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Rules or campaigns in their order. While another page or filter is on its way the rows before stay. */
export function useRuleList(input: Omit<ListRulesInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.rules.list.queryOptions(input, { placeholderData: keepPreviousData }));
}
