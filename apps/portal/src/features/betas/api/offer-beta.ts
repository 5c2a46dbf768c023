import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepBeta } from './keep-beta.ts';

/** Opens a draft to champions. */
export function useOfferBeta() {
  const trpc = useTRPC();
  return useMutation(trpc.betas.offer.mutationOptions({ onSuccess: useKeepBeta() }));
}
