import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Looks at a pasted proof and uses nothing up. */
export function useCheckProof() {
  return useMutation(useTRPC().embed.checkProof.mutationOptions());
}
