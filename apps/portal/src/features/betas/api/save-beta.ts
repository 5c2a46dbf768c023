import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepBeta } from './keep-beta.ts';

/** Saves a draft or an open beta. */
export function useSaveBeta() {
  const trpc = useTRPC();
  return useMutation(trpc.betas.save.mutationOptions({ onSuccess: useKeepBeta() }));
}
