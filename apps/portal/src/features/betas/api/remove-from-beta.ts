import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshBetas } from './refresh-betas.ts';

/** Takes somebody out of a beta or off its waitlist. */
export function useRemoveFromBeta() {
  const trpc = useTRPC();
  return useMutation(trpc.betas.remove.mutationOptions({ onSettled: useRefreshBetas() }));
}
