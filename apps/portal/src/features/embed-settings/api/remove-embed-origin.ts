import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshEmbedSettings } from './refresh-embed-settings.ts';

/** Takes an origin off the list. */
export function useRemoveEmbedOrigin() {
  const onSuccess = useRefreshEmbedSettings();
  return useMutation(useTRPC().embed.removeOrigin.mutationOptions({ onSuccess }));
}
