import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshEmbedSettings } from './refresh-embed-settings.ts';

/** Lets pages of one more origin embed the portal. */
export function useAddEmbedOrigin() {
  const onSuccess = useRefreshEmbedSettings();
  return useMutation(useTRPC().embed.addOrigin.mutationOptions({ onSuccess }));
}
