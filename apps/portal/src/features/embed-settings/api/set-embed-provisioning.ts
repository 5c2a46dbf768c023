import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshEmbedSettings } from './refresh-embed-settings.ts';

/** Says what happens to visitors nobody here knows. */
export function useSetEmbedProvisioning() {
  const onSuccess = useRefreshEmbedSettings();
  return useMutation(useTRPC().embed.setProvisioning.mutationOptions({ onSuccess }));
}
