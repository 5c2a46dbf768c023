import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepRule } from './keep-rule.ts';

/** Makes a draft, blank or from what the house gives for an act. */
export function useCreateRule() {
  const trpc = useTRPC();
  const keepRule = useKeepRule();
  return useMutation(trpc.rules.create.mutationOptions({ onSuccess: keepRule }));
}
