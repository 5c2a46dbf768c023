import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepRule } from './keep-rule.ts';

/** Publishes a draft, at once or from a day on. */
export function usePublishRule() {
  const trpc = useTRPC();
  const keepRule = useKeepRule();
  return useMutation(trpc.rules.publish.mutationOptions({ onSuccess: keepRule }));
}
