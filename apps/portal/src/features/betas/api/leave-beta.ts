import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshBetas } from './refresh-betas.ts';

/** Leaves a beta or its waitlist. */
export function useLeaveBeta() {
  const trpc = useTRPC();
  return useMutation(trpc.betas.leave.mutationOptions({ onSettled: useRefreshBetas() }));
}
