import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useSettingsSaved } from '../../../lib/use-settings-saved.ts';

/** Saves the section “language” of the settings. */
export function useSaveLanguage() {
  const onSuccess = useSettingsSaved();
  return useMutation(useTRPC().workspace.saveLanguage.mutationOptions({ onSuccess }));
}
