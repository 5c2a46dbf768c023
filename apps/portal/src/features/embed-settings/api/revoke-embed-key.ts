import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshEmbedSettings } from './refresh-embed-settings.ts';

/** Revokes a key for good. */
export function useRevokeEmbedKey() {
  const onSuccess = useRefreshEmbedSettings();
  return useMutation(useTRPC().embed.revokeKey.mutationOptions({ onSuccess }));
}
