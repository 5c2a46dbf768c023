import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshPrivacy } from './refresh-privacy.ts';

/** Takes the own request to be erased back. */
export function useWithdrawErasure() {
  const onSuccess = useRefreshPrivacy();
  return useMutation(useTRPC().privacy.withdrawErasure.mutationOptions({ onSuccess }));
}
