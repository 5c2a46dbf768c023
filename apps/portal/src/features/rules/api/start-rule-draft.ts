import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepRule } from './keep-rule.ts';

/** Begins the next version of a rule. */
export function useStartRuleDraft() {
  const trpc = useTRPC();
  const keepRule = useKeepRule();
  return useMutation(trpc.rules.startDraft.mutationOptions({ onSuccess: keepRule }));
}
