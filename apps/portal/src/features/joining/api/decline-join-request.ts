import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshJoining } from './refresh-joining.ts';

/** Turns somebody away. */
export function useDeclineJoinRequest() {
  const onSettled = useRefreshJoining();
  return useMutation(useTRPC().joining.decline.mutationOptions({ onSettled }));
}
