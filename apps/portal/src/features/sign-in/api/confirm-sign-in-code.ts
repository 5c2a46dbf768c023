import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Trades the mailed code for a session. Not sent again by itself: a code that was taken is no longer good. */
export function useConfirmSignInCode() {
  return useMutation(useTRPC().identity.confirmSignInCode.mutationOptions({ retry: false }));
}
