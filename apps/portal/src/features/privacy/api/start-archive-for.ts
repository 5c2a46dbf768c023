import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshPrivacy } from './refresh-privacy.ts';

/** The same for a champion who asked by mail. */
export function useStartArchiveFor() {
  const onSuccess = useRefreshPrivacy();
  return useMutation(useTRPC().privacy.startArchiveFor.mutationOptions({ onSuccess }));
}
