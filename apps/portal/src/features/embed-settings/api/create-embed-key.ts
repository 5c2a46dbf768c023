import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshEmbedSettings } from './refresh-embed-settings.ts';

/** Makes a key. Its secret is in the answer, this once. */
export function useCreateEmbedKey() {
  const onSuccess = useRefreshEmbedSettings();
  return useMutation(useTRPC().embed.createKey.mutationOptions({ onSuccess }));
}
