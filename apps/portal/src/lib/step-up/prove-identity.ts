import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../trpc.ts';

/** Asks how the caller can prove who they are; mails a code where that is the way. */
export function useStartProof() {
  return useMutation(useTRPC().identity.startProof.mutationOptions({ retry: false }));
}

/** Proves it by the mailed code. */
export function useProveByCode() {
  return useMutation(useTRPC().identity.proveByCode.mutationOptions({ retry: false }));
}

/** Proves it by a passkey. */
export function useProveByPasskey() {
  return useMutation(useTRPC().identity.proveByPasskey.mutationOptions({ retry: false }));
}
