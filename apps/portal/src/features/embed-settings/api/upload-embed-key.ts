import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshEmbedSettings } from './refresh-embed-settings.ts';

/** Registers the public half of a host's key pair. */
export function useUploadEmbedKey() {
  const onSuccess = useRefreshEmbedSettings();
  return useMutation(useTRPC().embed.uploadKey.mutationOptions({ onSuccess }));
}
