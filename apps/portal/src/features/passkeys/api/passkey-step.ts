import { useMutation, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Names a sign-in that is half done. */
export interface HalfSignIn {
  readonly workspace: string;
  readonly ticket: string;
}

const ONCE = { staleTime: Infinity, retry: false } as const;

/** How the browser is asked for the passkey that a sign-in waits for. Asked once: it changes only with the ticket, which is spent when it is over. */
export function usePasskeyStep(half: HalfSignIn, isOver: boolean) {
  return useQuery(useTRPC().identity.passkeyOptions.queryOptions(half, { ...ONCE, enabled: !isOver }));
}

/** How the browser is asked to make the passkey that a sign-in waits for. */
export function useNewPasskeyStep(half: HalfSignIn, isOver: boolean) {
  return useQuery(useTRPC().identity.newPasskeyOptions.queryOptions(half, { ...ONCE, enabled: !isOver }));
}

/** Ends a sign-in by a passkey. */
export function useConfirmPasskey() {
  return useMutation(useTRPC().identity.confirmPasskey.mutationOptions({ retry: false }));
}

/** Ends a sign-in by a new passkey. */
export function useConfirmNewPasskey() {
  return useMutation(useTRPC().identity.confirmNewPasskey.mutationOptions({ retry: false }));
}

/** Asks the administrators for help with a lost passkey. */
export function useAskRecovery() {
  return useMutation(useTRPC().passkeys.askRecovery.mutationOptions());
}
