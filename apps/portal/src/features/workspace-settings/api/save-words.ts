import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useSettingsSaved } from '../../../lib/use-settings-saved.ts';

/** Saves the section “words” of the settings. */
export function useSaveWords() {
  const onSuccess = useSettingsSaved();
  return useMutation(useTRPC().workspace.saveWords.mutationOptions({ onSuccess }));
}
