import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshEmbedSettings } from './refresh-embed-settings.ts';

/** Makes a workspace key for calls from server to server. It is in the answer, this once. */
export function useCreateAccessKey() {
  const onSuccess = useRefreshEmbedSettings();
  return useMutation(useTRPC().embed.createAccessKey.mutationOptions({ onSuccess }));
}
