import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshPrivacy } from './refresh-privacy.ts';

/** Has everything about oneself written into one archive. */
export function useStartArchive() {
  const onSuccess = useRefreshPrivacy();
  return useMutation(useTRPC().privacy.startArchive.mutationOptions({ onSuccess }));
}
