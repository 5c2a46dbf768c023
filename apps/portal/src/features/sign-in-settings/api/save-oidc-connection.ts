import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSignInSettings } from './refresh-sign-in-settings.ts';

/** Connects an identity provider, or changes it. */
export function useSaveOidcConnection() {
  const onSuccess = useRefreshSignInSettings();
  return useMutation(useTRPC().oidc.save.mutationOptions({ onSuccess }));
}
