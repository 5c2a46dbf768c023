import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshJoining } from './refresh-joining.ts';

/** Lets somebody into an account. */
export function useApproveJoinRequest() {
  const onSettled = useRefreshJoining();
  return useMutation(useTRPC().joining.approve.mutationOptions({ onSettled }));
}
