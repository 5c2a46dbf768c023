import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useSettingsSaved } from '../../../lib/use-settings-saved.ts';

/** Saves the workspace's name, colours and typeface. */
export function useSaveBranding() {
  const onSuccess = useSettingsSaved();
  return useMutation(useTRPC().branding.save.mutationOptions({ onSuccess }));
}
