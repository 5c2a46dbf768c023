import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Signs in as a ready-made person of the demonstration. */
export function useSignInToDemo() {
  return useMutation(useTRPC().identity.signInToDemo.mutationOptions());
}
