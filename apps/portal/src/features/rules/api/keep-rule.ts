import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** After a mutation: the rule as answered is what screens show, and lists are asked for again. */
export function useKeepRule(): (rule: RuleRecord) => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return (rule) => {
    queryClient.setQueryData(trpc.rules.get.queryKey({ ruleId: rule.id }), rule);
    void queryClient.invalidateQueries(trpc.rules.list.pathFilter());
    void queryClient.invalidateQueries(trpc.rules.preview.pathFilter());
  };
}
