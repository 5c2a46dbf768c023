import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useSettingsSaved } from '../../../lib/use-settings-saved.ts';

/** Saves the section “calendar” of the settings. */
export function useSaveCalendar() {
  const onSuccess = useSettingsSaved();
  return useMutation(useTRPC().workspace.saveCalendar.mutationOptions({ onSuccess }));
}
