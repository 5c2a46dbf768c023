import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSignInSettings } from './refresh-sign-in-settings.ts';

/** Takes an identity provider away. */
export function useRemoveOidcConnection() {
  const onSuccess = useRefreshSignInSettings();
  return useMutation(useTRPC().oidc.remove.mutationOptions({ onSuccess }));
}
