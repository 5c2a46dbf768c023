import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Trades the secret of a mailed link for a session. Not sent again by itself: a link that was taken is no longer good. */
export function useConfirmSignInLink() {
  return useMutation(useTRPC().identity.confirmSignInLink.mutationOptions({ retry: false }));
}
