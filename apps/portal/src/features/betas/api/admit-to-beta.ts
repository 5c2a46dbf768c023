import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshBetas } from './refresh-betas.ts';

/** Gives somebody on the waitlist a seat. */
export function useAdmitToBeta() {
  const trpc = useTRPC();
  return useMutation(trpc.betas.admit.mutationOptions({ onSettled: useRefreshBetas() }));
}
