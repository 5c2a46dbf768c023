import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshPrivacy } from './refresh-privacy.ts';

/** Asks for a champion who wrote a mail. */
export function useAskErasureFor() {
  const onSuccess = useRefreshPrivacy();
  return useMutation(useTRPC().privacy.askErasureFor.mutationOptions({ onSuccess }));
}
