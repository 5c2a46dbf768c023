import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useSettingsSaved } from '../../../lib/use-settings-saved.ts';

/** Saves the section “sender” of the settings. */
export function useSaveSender() {
  const onSuccess = useSettingsSaved();
  return useMutation(useTRPC().workspace.saveSender.mutationOptions({ onSuccess }));
}
