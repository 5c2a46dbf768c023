import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Throws a draft away. What remains of the rule, and lists, are asked for again. */
export function useDiscardRuleDraft() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.rules.discardDraft.mutationOptions({
      onSuccess: async ({ ruleId, isGone }) => {
        void queryClient.invalidateQueries(trpc.rules.list.pathFilter());
        // One that is gone is no more to be asked for.
        if (!isGone) await queryClient.invalidateQueries(trpc.rules.get.queryFilter({ ruleId }));
      },
    }),
  );
}
