import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshBetas } from './refresh-betas.ts';

/** Asks for a seat. */
export function useJoinBeta() {
  const trpc = useTRPC();
  return useMutation(trpc.betas.join.mutationOptions({ onSettled: useRefreshBetas() }));
}
