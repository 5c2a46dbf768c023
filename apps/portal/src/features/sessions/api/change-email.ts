import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Asks for a mail to the address somebody wants from now on. */
export function useAskEmailChange() {
  return useMutation(useTRPC().identity.askEmailChange.mutationOptions());
}

/** Confirms a new address by the mailed link. Not sent again by itself: a link that was taken is no longer good. */
export function useConfirmEmailChange() {
  return useMutation(useTRPC().identity.confirmEmailChange.mutationOptions({ retry: false }));
}
