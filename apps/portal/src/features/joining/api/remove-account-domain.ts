import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshJoining } from './refresh-joining.ts';

/** Takes a domain from its account. */
export function useRemoveAccountDomain() {
  const onSettled = useRefreshJoining();
  return useMutation(useTRPC().joining.removeDomain.mutationOptions({ onSettled }));
}
