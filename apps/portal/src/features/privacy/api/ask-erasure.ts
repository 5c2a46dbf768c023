import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshPrivacy } from './refresh-privacy.ts';

/** Asks to be erased. */
export function useAskErasure() {
  const onSuccess = useRefreshPrivacy();
  return useMutation(useTRPC().privacy.askErasure.mutationOptions({ onSuccess }));
}
