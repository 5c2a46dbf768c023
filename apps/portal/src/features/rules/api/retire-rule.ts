import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepRule } from './keep-rule.ts';

/** Takes a rule back, or ends a campaign early. */
export function useRetireRule() {
  const trpc = useTRPC();
  const keepRule = useKeepRule();
  return useMutation(trpc.rules.retire.mutationOptions({ onSuccess: keepRule }));
}
