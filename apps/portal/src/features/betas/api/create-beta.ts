import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepBeta } from './keep-beta.ts';

/** Stores a new draft. */
export function useCreateBeta() {
  const trpc = useTRPC();
  return useMutation(trpc.betas.create.mutationOptions({ onSuccess: useKeepBeta() }));
}
