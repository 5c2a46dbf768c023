import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepRule } from './keep-rule.ts';

/** Keeps a draft. What came back is what `useRule` shows from then on. */
export function useSaveRuleDraft() {
  const trpc = useTRPC();
  const keepRule = useKeepRule();
  return useMutation(trpc.rules.saveDraft.mutationOptions({ onSuccess: keepRule }));
}
