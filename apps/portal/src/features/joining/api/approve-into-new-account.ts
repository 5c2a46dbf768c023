import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshJoining } from './refresh-joining.ts';

/** Lets somebody into an account that is opened with it. */
export function useApproveIntoNewAccount() {
  const onSettled = useRefreshJoining();
  return useMutation(useTRPC().joining.approveIntoNewAccount.mutationOptions({ onSettled }));
}
