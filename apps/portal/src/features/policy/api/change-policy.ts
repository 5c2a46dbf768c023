import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Sets a policy value, or puts the default back. The list is read anew whatever came of it: a refusal may mean that somebody else was first. */
export function useChangePolicy() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(trpc.policy.list.queryFilter());
  return useMutation(trpc.policy.change.mutationOptions({ onSettled }));
}
