import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSignInSettings } from './refresh-sign-in-settings.ts';

/** Puts other ways to sign in in force. After a refusal too the present ones are read: somebody may have been faster. */
export function useChangeSignInWays() {
  const onSettled = useRefreshSignInSettings();
  return useMutation(useTRPC().signInWays.change.mutationOptions({ onSettled }));
}
