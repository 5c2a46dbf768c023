import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshJoining } from './refresh-joining.ts';

/** Says that addresses of a domain belong to an account. */
export function useAddAccountDomain() {
  const onSettled = useRefreshJoining();
  return useMutation(useTRPC().joining.addDomain.mutationOptions({ onSettled }));
}
