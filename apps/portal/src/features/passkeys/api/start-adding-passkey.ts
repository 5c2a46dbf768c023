import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Asks for what the browser needs to make a passkey. */
export function useStartAddingPasskey() {
  return useMutation(useTRPC().passkeys.startAdding.mutationOptions({ retry: false }));
}
