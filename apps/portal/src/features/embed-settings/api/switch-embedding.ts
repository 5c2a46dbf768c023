import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshEmbedSettings } from './refresh-embed-settings.ts';

/** Turns embedding on or off for the whole workspace. */
export function useSwitchEmbedding() {
  const onSuccess = useRefreshEmbedSettings();
  return useMutation(useTRPC().embed.switch.mutationOptions({ onSuccess }));
}
