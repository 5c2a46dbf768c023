import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshBetas } from './refresh-betas.ts';

/** Ends the offer of a beta. */
export function useCloseBeta() {
  const trpc = useTRPC();
  return useMutation(trpc.betas.close.mutationOptions({ onSettled: useRefreshBetas() }));
}
