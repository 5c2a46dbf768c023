import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One rule or campaign with its draft and history. Asked again when the window is come back to, so that another editor's save is seen early. */
export function useRule(ruleId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.rules.get.queryOptions({ ruleId }));
}
