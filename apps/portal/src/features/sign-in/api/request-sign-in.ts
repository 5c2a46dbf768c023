import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Asks for a mail with a link and a code. The answer never tells whether the address is known. */
export function useRequestSignIn() {
  return useMutation(useTRPC().identity.requestSignIn.mutationOptions());
}
